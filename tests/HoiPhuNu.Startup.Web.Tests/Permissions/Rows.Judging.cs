using static HoiPhuNu.Startup.Web.Tests.Permissions.PermissionRow;

namespace HoiPhuNu.Startup.Web.Tests.Permissions;

public static partial class PermissionRows
{
    private const string Assigning = "/to-chuc/{slug}/phan-cong/{roundId}";
    private const string HeadOfJury = "/cham-diem/truong-ban/{roundId}";

    private static IEnumerable<PermissionRow> Judging =>
    [
        // The judge: her own sheets and nobody else's.
        Get("/cham-diem").For(Who.SignedIn).In(ScenarioStage.Scoring),
        Get("/cham-diem/{id}").For(Who.Judge).With("id", HerSheet).In(ScenarioStage.Scoring),
        Get("/cham-diem/{id}").For(Who.Judge).With("id", HerSheet).In(ScenarioStage.Decided),
        Post("/cham-diem/{id}").For(Who.Judge).With("id", HerSheet).In(ScenarioStage.Scoring),
        Post("/cham-diem/{id}/ky").For(Who.Judge).With("id", HerSheet).In(ScenarioStage.Scoring),
        Post("/cham-diem/{id}/nhap").For(Who.Judge).With("id", HerSheet).In(ScenarioStage.Scoring),
        Post("/cham-diem/{id}/tu-choi").For(Who.Judge).With("id", HerSheet).In(ScenarioStage.Scoring),

        // The head judge: the sheets of her jury.
        Get(HeadOfJury).For(Who.HeadJudge).In(ScenarioStage.Scoring),
        Get(HeadOfJury + "/phieu/{id}").For(Who.HeadJudge).With("id", HerSheet).In(ScenarioStage.Scoring),
        Post(HeadOfJury + "/phieu/{id}/mo-lai").For(Who.HeadJudge).With("id", HerSheet).In(ScenarioStage.Scoring),
        Post(HeadOfJury + "/phieu/{id}/xung-dot").For(Who.HeadJudge).With("id", HerSheet).In(ScenarioStage.Scoring),
        Post(HeadOfJury + "/phan-dinh").For(Who.HeadJudge).In(ScenarioStage.Scoring),
        Post(HeadOfJury + "/phan-dinh/bo").For(Who.HeadJudge).In(ScenarioStage.Scoring),

        // Organizers lead the round; the secretary does not.
        Get(Assigning).For(Who.Organizers).In(ScenarioStage.Scoring),
        Get(Assigning).For(Who.Organizers).In(ScenarioStage.Closed),
        Post(Assigning + "/bat-dau").For(Who.Organizers).In(ScenarioStage.Closed),
        Post(Assigning + "/them-ho-so").For(Who.Organizers).In(ScenarioStage.Scoring),
        Post(Assigning + "/mo-cham").For(Who.Organizers).In(ScenarioStage.Scoring),
        Post(Assigning + "/khoa").For(Who.Organizers).In(ScenarioStage.Scoring),
        Post(Assigning + "/mo-lai").For(Who.Organizers).In(ScenarioStage.Scoring),
        Get(Assigning + "/ban-cham").For(Who.Organizers).In(ScenarioStage.Scoring),
        Post(Assigning + "/ban-cham").For(Who.Organizers).In(ScenarioStage.Scoring),
        Get(Assigning + "/de-xuat").For(Who.Organizers).In(ScenarioStage.Scoring),
        Post(Assigning + "/giao").For(Who.Organizers).In(ScenarioStage.Scoring),
        Get(Assigning + "/ho-so/{entryId}").For(Who.Organizers).In(ScenarioStage.Scoring),
        Post(Assigning + "/ho-so/{entryId}/giao").For(Who.Organizers).Field("judgeId", s => s.Judges[1].Id.ToString()).In(ScenarioStage.Scoring),
        Post(Assigning + "/ho-so/{entryId}/bo").For(Who.Organizers).Field("judgeId", s => s.Judges[1].Id.ToString()).In(ScenarioStage.Scoring),
        Post(Assigning + "/ho-so/{entryId}/xung-dot").For(Who.Organizers).In(ScenarioStage.Scoring),
        Get("/to-chuc/{slug}/xep-hang/{roundId}").For(Who.Organizers | Who.HeadJudge).In(ScenarioStage.Scoring),
        Get("/to-chuc/{slug}/xep-hang/{roundId}").For(Who.Organizers | Who.HeadJudge).In(ScenarioStage.Decided),
        Get("/to-chuc/{slug}/quyet-dinh/{roundId}").For(Who.Organizers).In(ScenarioStage.Decided),
        Post("/to-chuc/{slug}/quyet-dinh/{roundId}").For(Who.Organizers).In(ScenarioStage.Scoring),
    ];

    private static object HerSheet(Scenario s) => s.Sheets.First(x => x.JudgeId == s.Judges[0].Id).Id;
}
