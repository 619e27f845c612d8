using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Files;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Programmes;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Funding;

/// <param name="Access">The support and what the viewer may do.</param>
/// <param name="Ledger">At the chosen day.</param>
/// <param name="UnspentDays">Setting of the programme.</param>
/// <param name="Programme">Its name; empty: none.</param>
/// <param name="Names">Of the people on its lines.</param>
/// <param name="Proven">Payments of which there is a file.</param>
/// <param name="ViewerId">Who looks.</param>
public sealed record SupportPage(SupportAccess Access, SupportLedger Ledger, int UnspentDays, string Programme, IReadOnlyDictionary<Guid, string> Names, IReadOnlySet<Guid> Proven, Guid ViewerId)
{
    /// <summary>The day asked for, as it was typed, where it could not be read or is to come; null: the account is of the day asked for.</summary>
    public string? Unread { get; init; }

    public Support Support => Access.Support;

    public IEnumerable<Tranche> Tranches => Support.Tranches.OrderBy(t => t.Number);

    public string Name(Guid? personId) => personId is { } id ? Names.GetValueOrDefault(id, "") : "";

    public Tranche TrancheOf(Disbursement d) => Support.Tranches.Single(t => t.Id == d.TrancheId);

    /// <summary>Paid, and no file shows it.</summary>
    public bool LacksEvidence(Disbursement payment) => payment.Status == DisbursementStatus.Paid && !Proven.Contains(payment.Id);

    /// <summary>Money was asked for, approved and not paid yet.</summary>
    public long OnItsWay => Support.Disbursements.Where(d => d.Status is DisbursementStatus.Asked or DisbursementStatus.Approved).Sum(d => d.Amount);

    public static async Task<SupportPage> LoadAsync(AppDbContext db, SupportAccess access, DateOnly day, Guid viewerId, CancellationToken cancel)
    {
        var support = access.Support;
        var programme = await db.Programmes.AsNoTracking().Where(p => p.Id == support.ProgrammeId).Select(p => new { p.Name, p.Settings }).SingleOrDefaultAsync(cancel);
        var people = support.Disbursements.SelectMany(d => new[] { d.AskedById, d.DecidedById, d.PaidById })
            .Concat(support.Refunds.SelectMany(r => new Guid?[] { r.TypedById, r.ConfirmedById }))
            .Concat(support.Spendings.Select(s => (Guid?)s.TypedById))
            .Append(support.DecidedById)
            .OfType<Guid>().Distinct().ToList();
        var names = await db.People.AsNoTracking().Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.FullName, cancel);
        var proven = await db.StoredFiles.AsNoTracking().OfAny([.. support.Disbursements.Select(d => d.Id)]).Select(f => f.OwnerId).ToListAsync(cancel);
        var days = (programme?.Settings ?? new FollowUpSettings()).UnspentDays;
        return new(access, SupportLedger.At(support, day, days), days, programme?.Name ?? "", names, proven.ToHashSet(), viewerId);
    }
}
