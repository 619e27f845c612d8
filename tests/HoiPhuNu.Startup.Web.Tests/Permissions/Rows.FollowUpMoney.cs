using static HoiPhuNu.Startup.Web.Tests.Permissions.PermissionRow;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private const string OneSupport = "/theo-doi/ho-tro/{id}";
    private const string OnePayment = OneSupport + "/chi/{disbursementId}";

    /// <summary>The staged organizer is in charge of the host unit's projects, the co-organizer approves its payments.</summary>
    private const Who InCharge = Who.Organizer;

    private const Who Approver = Who.CoOrganizer;

    private const Who SeesSupport = Who.Entrant | Who.Officer | InCharge | Approver;

    private static IEnumerable<PermissionRow> FollowUpMoney =>
    [
        OfManaged(Get("/theo-doi/{projectId}/ho-tro/moi")),
        OfManaged(Post("/theo-doi/{projectId}/ho-tro/moi")),
        Get("/theo-doi/duyet-chi").For(Approver).OthersForbidden(),
        Get("/theo-doi/du-no").For(Who.UnitOrganizers).OthersForbidden(),
        Post("/theo-doi/du-no").For(Who.UnitOrganizers).OthersForbidden(),
        Post("/theo-doi/du-no/ghi").For(Who.UnitOrganizers).OthersForbidden(),

        OfSupport(Get(OneSupport), SeesSupport),
        OfSupport(Get(OneSupport + "/in"), SeesSupport),
        OfSupport(Get(OneSupport + "/sua"), InCharge),
        OfSupport(Post(OneSupport + "/sua"), InCharge),
        OfSupport(Get(OneSupport + "/huy"), InCharge),
        OfSupport(Post(OneSupport + "/huy"), InCharge),
        OfSupport(Get(OneSupport + "/dieu-kien/{trancheId}"), InCharge).With("trancheId", s => s.FollowUp!.Conditional.Id),
        OfSupport(Post(OneSupport + "/dieu-kien/{trancheId}"), InCharge).With("trancheId", s => s.FollowUp!.Conditional.Id),
        OfSupport(Get(OneSupport + "/de-nghi"), InCharge | Who.Officer),
        OfSupport(Post(OneSupport + "/de-nghi"), InCharge | Who.Officer),

        OfPayment(Get(OnePayment), SeesSupport),
        OfPayment(Post(OnePayment + "/duyet"), Approver),
        OfPayment(Post(OnePayment + "/tu-choi"), Approver),
        // Who asked, or who is in charge.
        OfPayment(Post(OnePayment + "/rut"), InCharge | Who.Officer),
        OfPayment(Post(OnePayment + "/da-chi"), InCharge | Approver),
        OfEvidence(Get(OnePayment + "/tep/{fileId}"), SeesSupport),
        OfPayment(Post(OnePayment + "/tep"), SeesSupport & ~Who.Entrant),
        OfEvidence(Post(OnePayment + "/tep/{fileId}/go"), SeesSupport & ~Who.Entrant),

        OfSupport(Get(OneSupport + "/hoan-tra"), InCharge | Who.Officer),
        OfSupport(Post(OneSupport + "/hoan-tra"), InCharge | Who.Officer),
        OfSupport(Post(OneSupport + "/hoan-tra/{refundId}/xac-nhan"), Approver).With("refundId", s => s.FollowUp!.Refund.Id),
        OfSupport(Post(OneSupport + "/hoan-tra/{refundId}/bo"), InCharge | Who.Officer).With("refundId", s => s.FollowUp!.Refund.Id),
        OfSupport(Get(OneSupport + "/da-dung"), InCharge | Who.Officer),
        OfSupport(Post(OneSupport + "/da-dung"), InCharge | Who.Officer),
        OfSupport(Post(OneSupport + "/da-dung/{spendingId}/bo"), InCharge | Who.Officer).With("spendingId", s => s.FollowUp!.Spending.Id),
    ];

    /// <summary>In charge of some unit's projects: the fence; of this one: the query.</summary>
    private static PermissionRow OfManaged(PermissionRow row) => row.For(InCharge).Forbid(Who.SignedIn & ~Who.UnitOrganizers).With("projectId", s => s.FollowUp!.Project.Id);

    private static PermissionRow OfSupport(PermissionRow row, Who who) => row.For(who).With("id", s => s.FollowUp!.Support.Id);

    private static PermissionRow OfPayment(PermissionRow row, Who who) => OfSupport(row, who).With("disbursementId", s => s.FollowUp!.Asked.Id);

    private static PermissionRow OfEvidence(PermissionRow row, Who who) => OfSupport(row, who).With("disbursementId", s => s.FollowUp!.Paid.Id).With("fileId", s => s.FollowUp!.Evidence.Id);
}
