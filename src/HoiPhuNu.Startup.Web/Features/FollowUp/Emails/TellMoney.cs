using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Notifications;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Emails;

/// <summary>Asked, or given back: who approves on the unit's path hears. Approved or refused: who asked. Paid: the woman.</summary>
public sealed class TellMoney(AppDbContext db, NoticeWriter notices, IOptions<SiteOptions> site) :
    IHandle<DisbursementAsked>, IHandle<DisbursementApproved>, IHandle<DisbursementRefused>, IHandle<DisbursementPaid>, IHandle<RefundTyped>
{
    public async Task HandleAsync(DisbursementAsked happened, CancellationToken cancel)
    {
        var (support, payment) = await FindAsync(happened.SupportId, happened.DisbursementId, cancel);
        if (payment.Status != DisbursementStatus.Asked)
        {
            return;
        }

        var asker = await PersonAsync(payment.AskedById, cancel);
        foreach (var approver in await ApproversAsync(support, asker.Id, cancel))
        {
            await WriteAsync(happened, approver, new PaymentAskedEmail(Office(support), approver.FullName, support.Project.Title, payment.Amount, asker.FullName, payment.WaiverReason.Length > 0), Url(payment), cancel);
        }
    }

    public async Task HandleAsync(RefundTyped happened, CancellationToken cancel)
    {
        var support = await SupportAsync(happened.SupportId, cancel);
        var refund = await db.Supports.Where(s => s.Id == happened.SupportId).SelectMany(s => s.Refunds).AsNoTracking().SingleOrDefaultAsync(r => r.Id == happened.RefundId && r.ConfirmedAt == null, cancel);
        if (refund is null)
        {
            return;
        }

        var typist = await PersonAsync(refund.TypedById, cancel);
        foreach (var approver in await ApproversAsync(support, typist.Id, cancel))
        {
            await WriteAsync(happened, approver, new RefundTypedEmail(Office(support), approver.FullName, support.Project.Title, refund.Amount, refund.On, typist.FullName, refund.IsGoods), $"/theo-doi/ho-tro/{support.Id}", cancel);
        }
    }

    public Task HandleAsync(DisbursementApproved happened, CancellationToken cancel) => DecidedAsync(happened, happened.SupportId, happened.DisbursementId, false, cancel);

    public Task HandleAsync(DisbursementRefused happened, CancellationToken cancel) => DecidedAsync(happened, happened.SupportId, happened.DisbursementId, true, cancel);

    public async Task HandleAsync(DisbursementPaid happened, CancellationToken cancel)
    {
        var (support, payment) = await FindAsync(happened.SupportId, happened.DisbursementId, cancel);
        var woman = support.Project.Person;
        await WriteAsync(happened, woman, new MoneyCameEmail(Office(support), woman.FullName, support.Project.Title, payment.Amount, happened.On, support.FunderName, support.Purpose), $"/theo-doi/ho-tro/{support.Id}", cancel);
    }

    private async Task DecidedAsync(DomainEvent happened, Guid supportId, Guid paymentId, bool refused, CancellationToken cancel)
    {
        var (support, payment) = await FindAsync(supportId, paymentId, cancel);
        var asker = await PersonAsync(payment.AskedById, cancel);
        await WriteAsync(happened, asker, new PaymentDecidedEmail(Office(support), asker.FullName, support.Project.Title, payment.Amount, refused ? payment.Reason : ""), Url(payment), cancel);
    }

    /// <summary>On the unit's path; not who did it herself, and never the woman.</summary>
    private Task<List<Person>> ApproversAsync(Support support, Guid besides, CancellationToken cancel)
    {
        var path = support.Project.Unit.Path;
        return db.UnitAppointments.AsNoTracking()
            .Where(a => a.Role == UnitRole.FundApprover && a.RevokedAt == null && path.StartsWith(a.Unit.Path) && a.PersonId != besides && a.PersonId != support.Project.PersonId)
            .Select(a => a.Person).Distinct().ToListAsync(cancel);
    }

    private Task<Support> SupportAsync(Guid id, CancellationToken cancel) =>
        db.Supports.AsNoTracking().Include(s => s.Project).ThenInclude(p => p.Unit).Include(s => s.Project).ThenInclude(p => p.Person).SingleAsync(s => s.Id == id, cancel);

    private Task<int> WriteAsync(DomainEvent happened, Person to, Message message, string url, CancellationToken cancel) =>
        notices.WriteAsync([new NoticeDraft(happened.EventId, Recipient.Of(to), null, message, url)], cancel);

    private Office Office(Support support) => Notifications.Office.Of(site.Value, support.Project.Unit.Name);

    private static string Url(Disbursement payment) => $"/theo-doi/ho-tro/{payment.SupportId}/chi/{payment.Id}";

    private Task<Person> PersonAsync(Guid id, CancellationToken cancel) => db.People.AsNoTracking().SingleAsync(p => p.Id == id, cancel);

    private async Task<(Support Support, Disbursement Payment)> FindAsync(Guid supportId, Guid paymentId, CancellationToken cancel) =>
    (
        await SupportAsync(supportId, cancel),
        await db.Disbursements.AsNoTracking().SingleAsync(d => d.Id == paymentId, cancel));
}
