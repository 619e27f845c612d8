using static HoiPhuNu.Startup.Web.Tests.Permissions.PermissionRow;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private const string Project = "/theo-doi/{id}";

    /// <summary>Staff of the staged project: her officer, and who is in charge or approves for the host unit.</summary>
    private const Who OfProject = Who.Officer | Who.Manager | Who.Approver;

    private static IEnumerable<PermissionRow> FollowUpProjects =>
    [
        Get("/theo-doi").For(Who.FollowUpStaff).OthersForbidden(),
        Get("/theo-doi/moi").For(Who.Manager).OthersForbidden(),
        FromEntry(Get("/theo-doi/moi/ho-so/{entryId}")),
        FromEntry(Post("/theo-doi/moi/ho-so/{entryId}")),
        Get("/theo-doi/moi/ngoai").For(Who.Manager).OthersForbidden(),
        Post("/theo-doi/moi/ngoai/tim").For(Who.Manager).OthersForbidden(),
        Post("/theo-doi/moi/ngoai").For(Who.Manager).OthersForbidden(),

        // The woman is sent on to her own page.
        OnProject(Get(Project), OfProject | Who.Entrant),
        OnProject(Get(Project + "/sua"), Who.Manager),
        OnProject(Post(Project + "/sua"), Who.Manager),
        OnProject(Get(Project + "/loai-hinh"), Who.Manager),
        OnProject(Post(Project + "/loai-hinh"), Who.Manager),
        OnProject(Get(Project + "/khep"), Who.Manager),
        OnProject(Post(Project + "/khep"), Who.Manager),
        OnProject(Post(Project + "/mo-lai"), Who.Manager),
        OnProject(Get(Project + "/nhay-cam"), Who.Manager).OthersForbidden(),
        OnProject(Post(Project + "/nhay-cam"), Who.Manager).OthersForbidden(),
        OnProject(Post(Project + "/nhay-cam/mo"), Who.Manager).OthersForbidden(),
        OnProject(Post(Project + "/nhay-cam/xoa"), Who.Manager).OthersForbidden(),

        Get("/du-an").For(Who.SignedIn),
        OnProject(Get("/du-an/{id}"), Who.Entrant),

        Get("/quan-tri/chuong-trinh").For(Who.Administrator).OthersForbidden(),
        Get("/quan-tri/chuong-trinh/moi").For(Who.Administrator).OthersForbidden(),
        Post("/quan-tri/chuong-trinh/moi").For(Who.Administrator).OthersForbidden(),

        OfProgramme(Get("/quan-tri/chuong-trinh/{id}")),
        OfProgramme(Post("/quan-tri/chuong-trinh/{id}")),
    ];

    /// <summary>A valid entry of published results from which no project has begun.</summary>
    private static PermissionRow FromEntry(PermissionRow row) => row.For(Who.Manager).OthersForbidden().In(ScenarioStage.Published).With("entryId", s => s.Entries[1].Id);

    private static PermissionRow OnProject(PermissionRow row, Who who) => row.For(who).With("id", s => s.FollowUp!.Project.Id);

    /// <summary>One catalogue for all.</summary>
    private static PermissionRow OfProgramme(PermissionRow row) => row.Public().For(Who.Administrator).OthersForbidden().With("id", s => s.FollowUp!.ProgrammeId);
}
