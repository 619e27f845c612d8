using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <param name="Rows">Of the chosen kind.</param>
/// <param name="Filter">As in the address.</param>
/// <param name="Counts">Of each kind, without the filter.</param>
public sealed record WaitingPage(PageOf<WaitingRow> Rows, WaitingFilter Filter, IReadOnlyDictionary<WaitingKind, int> Counts)
{
    public static async Task<WaitingPage> LoadAsync(AppDbContext db, Viewer viewer, WaitingFilter filter, int page, CancellationToken cancel)
    {
        var counts = new Dictionary<WaitingKind, int>
        {
            [WaitingKind.Duyet] = await db.ToDecideBy(viewer, DisbursementStatus.Asked).CountAsync(cancel),
            [WaitingKind.Chi] = await db.ToDecideBy(viewer, DisbursementStatus.Approved).CountAsync(cancel),
            [WaitingKind.HoanTra] = await db.ToConfirmBy(viewer).CountAsync(cancel),
            [WaitingKind.ThieuChungTu] = await db.UnprovenBy(viewer).CountAsync(cancel),
        };
        var me = viewer.PersonId;
        var found = filter.Viec == WaitingKind.HoanTra
            ? from r in db.ToConfirmBy(viewer)
              join s in db.Supports on r.SupportId equals s.Id
              select new { r.Id, s, r.Amount, ById = r.TypedById, At = r.TypedAt, Early = false }
            : from d in filter.Viec == WaitingKind.ThieuChungTu ? db.UnprovenBy(viewer) : db.ToDecideBy(viewer, filter.Viec == WaitingKind.Chi ? DisbursementStatus.Approved : DisbursementStatus.Asked)
              join s in db.Supports on d.SupportId equals s.Id
              select new { d.Id, s, d.Amount, ById = d.AskedById, At = d.AskedAt, Early = d.WaiverReason != "" };
        if (VietnameseText.Fold(filter.Tim) is { Length: > 0 } text)
        {
            var code = VietnameseText.Clean(filter.Tim).ToUpperInvariant();
            found = found.Where(x => x.s.Project.TitleFolded.Contains(text) || x.s.Project.Person.NameFolded.Contains(text) || x.s.Project.Code == code);
        }

        found = filter.Xep == WaitingFilter.Largest ? found.OrderByDescending(x => x.Amount).ThenBy(x => x.Id) : found.OrderBy(x => x.At).ThenBy(x => x.Id);
        var rows = await found
            .Select(x => new WaitingRow(x.Id, x.s.Id, x.s.Project.Title, x.s.Project.Person.FullName, x.s.Project.Unit.Name, x.Amount, db.People.Where(p => p.Id == x.ById).Select(p => p.FullName).First(), x.At, x.Early, x.ById == me))
            .ToPageAsync(page, cancel);
        return new(rows, filter, counts);
    }
}
