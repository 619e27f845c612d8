using static HoiPhuNu.Startup.Web.Tests.Permissions.PermissionRow;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private const string Publishing = "/to-chuc/{slug}/cong-bo";

    private static IEnumerable<PermissionRow> Awards =>
    [
        // Results that wait for the second organizer are not to be found by anybody, those who prepared them included.
        Get("/ket-qua").Public(),
        Get("/ket-qua/{slug}").In(ScenarioStage.Open).HideFromAnonymous(),
        Get("/ket-qua/{slug}").In(ScenarioStage.Decided).HideFromAnonymous(),
        Get("/ket-qua/{slug}").In(ScenarioStage.Prepared).HideFromAnonymous(),
        Get("/ket-qua/{slug}").In(ScenarioStage.Published).Public(),

        Get(Publishing).In(ScenarioStage.Open).For(Who.Organizers),
        Get(Publishing).In(ScenarioStage.Decided).For(Who.Organizers),
        Get(Publishing).In(ScenarioStage.Prepared).For(Who.Organizers),
        Get(Publishing).In(ScenarioStage.Published).For(Who.Organizers),

        // Either organizer may prepare, once.
        AsProposed(Post(Publishing + "/lap")).In(ScenarioStage.Scoring).For(Who.Organizers).DoneBy(Who.Nobody),
        AsProposed(Post(Publishing + "/lap")).In(ScenarioStage.Decided).For(Who.Organizers).DoneBy(Who.Organizers),
        AsProposed(Post(Publishing + "/lap")).In(ScenarioStage.Prepared).For(Who.Organizers).DoneBy(Who.Nobody),

        // Here the organizer prepared: the other one approves. Published stays published.
        Compared(Post(Publishing + "/{id}/duyet")).In(ScenarioStage.Prepared).For(Who.Organizers).DoneBy(Who.CoOrganizer),
        Compared(Post(Publishing + "/{id}/duyet")).In(ScenarioStage.Published).For(Who.Organizers).DoneBy(Who.Nobody),

        // Who prepared may take it back, the other one may send it back.
        SentBack(Post(Publishing + "/{id}/tra-lai")).In(ScenarioStage.Prepared).For(Who.Organizers).DoneBy(Who.Organizers),
        SentBack(Post(Publishing + "/{id}/tra-lai")).In(ScenarioStage.Published).For(Who.Organizers).DoneBy(Who.Nobody),
    ];

    private static PermissionRow Compared(PermissionRow row) =>
        OfPublication(row).Field("Form.Compared", _ => "true").Field("Form.Version", s => $"{s.Publication!.Version}");

    private static PermissionRow SentBack(PermissionRow row) =>
        OfPublication(row).Field("SendBack.Reason", _ => "Lập lại").Field("SendBack.Version", s => $"{s.Publication!.Version}");

    private static PermissionRow OfPublication(PermissionRow row) => row.With("id", s => s.Publication!.Id);

    /// <summary>The choices the page proposes: the award of each rank.</summary>
    private static PermissionRow AsProposed(PermissionRow row) => Enumerable.Range(0, 4).Aggregate(row, (r, i) => r
        .Field($"Form.Choices[{i}].EntryId", s => $"{s.RoundEntries[i].EntryId}")
        .Field($"Form.Choices[{i}].AwardId", s => $"{s.Awards.Find(a => a.Rank == s.RoundEntries[i].Rank)?.Id}"));
}
