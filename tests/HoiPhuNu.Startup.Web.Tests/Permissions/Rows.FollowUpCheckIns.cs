using static HoiPhuNu.Startup.Web.Tests.Permissions.PermissionRow;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private const string CheckIn = "/theo-doi/lan/{id}";
    private const string Visit = "/theo-doi/tham/{id}";
    private const string Milestone = "/theo-doi/moc/{id}";

    /// <summary>Her officer, and who is in charge of support in the host unit.</summary>
    private const Who WorksOnProject = Who.Officer | Who.Manager;

    private const Who SeesProject = Who.Entrant | WorksOnProject | Who.Approver;

    private const Who Fills = Who.Entrant | Who.Officer;

    private static IEnumerable<PermissionRow> FollowUpCheckIns =>
    [
        Get("/theo-doi/lan").For(Who.FollowUpStaff).OthersForbidden(),
        OnSent(Get(CheckIn), SeesProject),
        OnDue(Get(CheckIn + "/{trang}"), Fills).Where("trang", "lao-dong"),
        OnDue(Post(CheckIn + "/{trang}"), Fills).Where("trang", "lao-dong"),
        OnDue(Post(CheckIn + "/{trang}/nhap"), Fills).Where("trang", "lao-dong"),
        OnDue(Get(CheckIn + "/kiem-tra"), Fills),
        OnDue(Post(CheckIn + "/gui"), Fills),

        // Read by staff; whoever filled it is told to leave it to another.
        OnSent(Post(CheckIn + "/nhan"), WorksOnProject).Field("Form.Number", _ => "1").DoneBy(Who.Manager),
        OnSent(Post(CheckIn + "/tra-lai"), WorksOnProject).Field("Form.Number", _ => "1").Field("Form.Question", _ => "Một tháng hay sáu tháng?").DoneBy(Who.Manager),
        OnSent(Post(CheckIn + "/sua-lai"), Who.Manager).Field("Form.Number", _ => "1").Field("Form.Reason", _ => "Thừa một chữ số"),
        OnDue(Post(CheckIn + "/bo-qua"), Who.Manager).Field("Form.Reason", _ => "Không gọi được").DoneBy(Who.Manager),
        OnDue(Post(CheckIn + "/mo-lai"), Who.Manager),
        InProject(Get("/theo-doi/{projectId}/lan/moi"), WorksOnProject),
        InProject(Post("/theo-doi/{projectId}/lan/moi"), WorksOnProject),

        InProject(Get("/theo-doi/{projectId}/tham/moi"), WorksOnProject),
        InProject(Post("/theo-doi/{projectId}/tham/moi"), WorksOnProject),
        OnVisit(Get(Visit), SeesProject),
        OnVisit(Get(Visit + "/sua"), Who.Officer),
        OnVisit(Post(Visit + "/sua"), Who.Officer),
        OnVisit(Post(Visit + "/viec"), WorksOnProject),
        OnVisit(Post(Visit + "/lan/{checkInId}"), Who.Officer).With("checkInId", s => s.FollowUp!.Due.Id),
        OnVisit(Get(Visit + "/tep/{fileId}"), SeesProject).With("fileId", s => s.FollowUp!.Photo.Id),
        OnVisit(Post(Visit + "/tep"), Who.Officer),
        OnVisit(Post(Visit + "/tep/{fileId}/go"), Who.Officer).With("fileId", s => s.FollowUp!.Photo.Id),

        // Hers to tick off, or staff's.
        Post("/theo-doi/viec/{id}/xong").For(Who.Entrant | WorksOnProject).With("id", s => s.FollowUp!.Action.Id),
        Post("/theo-doi/viec/{id}/mo-lai").For(Who.Entrant | WorksOnProject).With("id", s => s.FollowUp!.Action.Id),

        InProject(Get("/theo-doi/{projectId}/moc"), SeesProject),
        InProject(Get("/theo-doi/{projectId}/moc/moi"), WorksOnProject),
        InProject(Post("/theo-doi/{projectId}/moc/moi"), WorksOnProject),
        OnMilestone(Get(Milestone), WorksOnProject),
        OnMilestone(Post(Milestone), WorksOnProject),
        OnMilestone(Post(Milestone + "/tien-do"), Who.Entrant | WorksOnProject).Field("tienDo", _ => "50").Field("version", s => $"{s.FollowUp!.Milestone.Version}").DoneBy(Who.Entrant | WorksOnProject),
        OnMilestone(Get(Milestone + "/tep/{fileId}"), SeesProject).With("fileId", s => s.FollowUp!.MilestonePhoto.Id),
        OnMilestone(Post(Milestone + "/tep"), Who.Entrant | WorksOnProject),
        OnMilestone(Post(Milestone + "/tep/{fileId}/go"), Who.Entrant | WorksOnProject).With("fileId", s => s.FollowUp!.MilestonePhoto.Id),
        OnMilestone(Post(Milestone + "/bo"), WorksOnProject),
    ];

    private static PermissionRow OnSent(PermissionRow row, Who who) => row.For(who).With("id", s => s.FollowUp!.Sent.Id);

    private static PermissionRow OnDue(PermissionRow row, Who who) => row.For(who).With("id", s => s.FollowUp!.Due.Id);

    private static PermissionRow InProject(PermissionRow row, Who who) => row.For(who).With("projectId", s => s.FollowUp!.Project.Id);

    private static PermissionRow OnVisit(PermissionRow row, Who who) => row.For(who).With("id", s => s.FollowUp!.Visit.Id);

    private static PermissionRow OnMilestone(PermissionRow row, Who who) => row.For(who).With("id", s => s.FollowUp!.Milestone.Id);
}
