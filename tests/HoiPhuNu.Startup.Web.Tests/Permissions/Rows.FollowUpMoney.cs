using static HoiPhuNu.Startup.Web.Tests.Permissions.PermissionRow;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private const string OneSupport = "/theo-doi/ho-tro/{id}";
    private const string OnePayment = OneSupport + "/chi/{disbursementId}";

    private const Who SeesSupport = Who.Entrant | Who.Officer | Who.Manager | Who.Approver;

    private static IEnumerable<PermissionRow> FollowUpMoney =>
    [
        OfManaged(Get("/theo-doi/{projectId}/ho-tro/moi")),
        OfManaged(Post("/theo-doi/{projectId}/ho-tro/moi")),
        Get("/theo-doi/duyet-chi").For(Who.Approver).OthersForbidden(),
        Get("/theo-doi/du-no").For(Who.Manager).OthersForbidden(),
        Post("/theo-doi/du-no").For(Who.Manager).OthersForbidden(),
        Post("/theo-doi/du-no/ghi").For(Who.Manager).OthersForbidden(),

        OfSupport(Get(OneSupport), SeesSupport),
        OfSupport(Get(OneSupport + "/in"), SeesSupport),
        OfSupport(Get(OneSupport + "/sua"), Who.Manager),
        OfSupport(Post(OneSupport + "/sua"), Who.Manager),
        OfSupport(Get(OneSupport + "/huy"), Who.Manager),
        OfSupport(Post(OneSupport + "/huy"), Who.Manager),
        OfSupport(Get(OneSupport + "/dieu-kien/{trancheId}"), Who.Manager).With("trancheId", s => s.FollowUp!.Conditional.Id),
        OfSupport(Post(OneSupport + "/dieu-kien/{trancheId}"), Who.Manager).With("trancheId", s => s.FollowUp!.Conditional.Id),
        OfSupport(Get(OneSupport + "/de-nghi"), Who.Manager | Who.Officer),
        OfSupport(Post(OneSupport + "/de-nghi"), Who.Manager | Who.Officer),

        OfPayment(Get(OnePayment), SeesSupport),
        OfPayment(Post(OnePayment + "/duyet"), Who.Approver),
        OfPayment(Post(OnePayment + "/tu-choi"), Who.Approver),
        // Who asked, or who is in charge.
        OfPayment(Post(OnePayment + "/rut"), Who.Manager | Who.Officer),
        OfPayment(Post(OnePayment + "/da-chi"), Who.Manager | Who.Approver),
        OfEvidence(Get(OnePayment + "/tep/{fileId}"), SeesSupport),
        OfPayment(Post(OnePayment + "/tep"), SeesSupport & ~Who.Entrant),
        OfEvidence(Post(OnePayment + "/tep/{fileId}/go"), SeesSupport & ~Who.Entrant),

        OfSupport(Get(OneSupport + "/hoan-tra"), Who.Manager | Who.Officer),
        OfSupport(Post(OneSupport + "/hoan-tra"), Who.Manager | Who.Officer),
        OfSupport(Post(OneSupport + "/hoan-tra/{refundId}/xac-nhan"), Who.Approver).With("refundId", s => s.FollowUp!.Refund.Id),
        OfSupport(Post(OneSupport + "/hoan-tra/{refundId}/bo"), Who.Manager | Who.Officer).With("refundId", s => s.FollowUp!.Refund.Id),
        OfSupport(Get(OneSupport + "/da-dung"), Who.Manager | Who.Officer),
        OfSupport(Post(OneSupport + "/da-dung"), Who.Manager | Who.Officer),
        OfSupport(Post(OneSupport + "/da-dung/{spendingId}/bo"), Who.Manager | Who.Officer).With("spendingId", s => s.FollowUp!.Spending.Id),
    ];

    /// <summary>In charge of some unit's projects: the fence; of this one: the query.</summary>
    private static PermissionRow OfManaged(PermissionRow row) => row.For(Who.Manager).Forbid(Who.SignedIn & ~Who.Manager).With("projectId", s => s.FollowUp!.Project.Id);

    private static PermissionRow OfSupport(PermissionRow row, Who who) => row.For(who).With("id", s => s.FollowUp!.Support.Id);

    private static PermissionRow OfPayment(PermissionRow row, Who who) => OfSupport(row, who).With("disbursementId", s => s.FollowUp!.Asked.Id);

    private static PermissionRow OfEvidence(PermissionRow row, Who who) => OfSupport(row, who).With("disbursementId", s => s.FollowUp!.Paid.Id).With("fileId", s => s.FollowUp!.Evidence.Id);
}
