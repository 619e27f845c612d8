using HoiPhuNu.Startup.Domain.People;

namespace HoiPhuNu.Startup.Web.Tests.Costs;

/// <summary>Every page of the site, as it stands in the table of endpoints. A page without a line here fails a test.</summary>
public static class CountedPages
{
    private const string Compared = "ranks are compared with one another, and printed";
    private const string OneForm = "one form is posted whole";

    /// <summary>Addresses without a page of their own to count.</summary>
    public static IReadOnlyDictionary<string, string> NotCounted { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["/quan-tri/giao-dien"] = "only in Development; asks nothing",
        ["/dieu-phoi/cap/tep/{format}"] = "a file of the page's rows, in the page's commands",
        ["/dieu-phoi/thieu/tep/{format}"] = "a file of the page's rows, in the page's commands",
        ["/dieu-phoi/tai/tep/{format}"] = "a file of the page's rows, in the page's commands",
        ["/ngon-ngu/{language}"] = "sets a cookie and goes back; asks nothing",
        ["/quan-tri/thu-di"] = "only in Development; reads files",
        ["/lich/{token}.ics"] = "a file that calendar programs read: three commands",
        ["/theo-doi/tong-hop/tep/{format}"] = "a file of the page's figures, in the page's commands",
        ["/theo-doi/ho-tro/{id}/chi/{disbursementId}/tep/{fileId}"] = "a file; the commands of its payment and one more",
        ["/theo-doi/moc/{id}/tep/{fileId}"] = "a file; the commands of its milestone and one more",
        ["/so-lieu/nhap/mau/{format}"] = "a file of headings and units: one command",
        ["/so-lieu/nhap/{id}"] = "a file that was looked at; its commands grow by two for every thousand lines (ImportTests counts them)",
        ["/bao-cao/so-lieu/tep/{format}"] = "a file of the free table, in its commands",
        ["/bao-cao/ky/{callId}/{unitId}/tep/{format}"] = "a file of the report, in the report's commands",
        ["/so-lieu/tep/{format}"] = "a file of the list's rows, in the list's commands and one for every two thousand rows",
        ["/so-lieu/{id}/tep/{fileId}"] = "a file; two commands: record, file",
        ["/theo-doi/tham/{id}/tep/{fileId}"] = "a file; two commands: visit, file",
        ["/dong-hanh/buoi/{id}/tep/{fileId}"] = "a file; three commands: session, pair, file",
        ["/quan-tri/thu-di/{name}"] = "only in Development; reads a file",
    };

    public static IReadOnlyList<CountedPage> All { get; } =
    [
        // Everybody's.
        Page("/").ShowsFirst(".card"),
        Page("/cuoc-thi").Lists(".card"),
        Page("/cuoc-thi/{slug}", w => $"/cuoc-thi/{w.Open.Slug}"),
        Page("/ket-qua").Lists("article"),
        Page("/ket-qua/{slug}", _ => "/ket-qua/nhieu-xong-0").ShowsAll("article, tbody tr", "an announcement is read, printed and kept whole"),
        Page("/tin-tuc").Lists(".news li"),
        Page("/tin-tuc/{slug}", _ => "/tin-tuc/tin-3"),
        Page("/tra-cuu"),

        // Accounts.
        Page("/tai-khoan/dang-nhap"),
        Page("/tai-khoan/dang-ky"),
        Page("/tai-khoan/quen-mat-khau"),
        Page("/tai-khoan/mat-khau-moi/{token}", _ => $"/tai-khoan/mat-khau-moi/{BusyWorld.PasswordSecret}"),
        Page("/loi-moi/{token}", w => $"/loi-moi/{w.Open.JudgeInvitationSecret}"),
        Hers("/tai-khoan", w => w.ManyHats).ShowsAll("ul.bare li", "nobody holds that many roles"),
        Hers("/tai-khoan/doi-mat-khau", w => w.ManyHats),
        Hers("/tai-khoan/noi-o", w => w.Open.Entrants[0]).ShowsAll("option", "one province has at most 170 communes to choose from"),

        // The woman who enters, and who helps her.
        Hers("/thong-bao", w => w.Owner).Lists("article"),
        Hers("/ho-so", w => w.Owner).Lists("li.card"),
        Hers("/ho-so/moi/{slug}", w => w.ManyHats, w => $"/ho-so/moi/{w.Open.Slug}"),
        OfEntry(""),
        OfEntry("/{buoc}", "/y-tuong"),
        OfEntry("/kiem-tra"),
        OfEntry("/bien-nhan"),
        OfEntry("/ban-nop/{number}", "/ban-nop/1"),
        OfEntry("/rut"),
        OfEntry("/nguoi-giup"),
        Hers("/ho-so/{id}/bo-thay-doi", w => w.Open.Entrants[1], w => $"/ho-so/{w.Open.Entries[1].Id}/bo-thay-doi"),
        Hers("/nhap-ho", w => w.Open.Officer).Lists("li.card"),
        Hers("/nhap-ho/moi", w => w.Open.Officer),
        new CountedPage("/nhap-ho/moi", w => w.Open.Officer, _ => "/nhap-ho/moi?tim=a").ShowsFirst("form li, tbody tr, .tasks li"),

        // Organizers and the secretary.
        Hers("/to-chuc", w => w.Open.Organizer).Lists("tbody tr"),
        Hers("/to-chuc/moi", w => w.Open.Organizer),
        OfContest(""),
        OfContest("/huy"),
        OfContest("/thong-tin"),
        OfContest("/bang-linh-vuc"),
        OfContest("/vong/moi"),
        OfContest("/vong/{roundId}", w => $"/vong/{w.Open.LastRound.Id}"),
        OfContest("/tieu-chi/{roundId}", w => $"/tieu-chi/{w.Open.LastRound.Id}"),
        OfContest("/giai-thuong").ShowsAll("tbody tr", "the plan is read and added up whole"),
        OfContest("/giai-thuong/moi"),
        OfContest("/giai-thuong/{awardId}", w => $"/giai-thuong/{w.Open.Awards[0].Id}"),
        OfContest("/giai-thuong/tap-the/moi"),
        OfContest("/nhan-su").Lists("section:last-of-type tbody tr"),
        OfContest("/nhan-su").Lists("section:first-of-type tbody tr"),
        OfContest("/nhan-su/moi"),
        OfContest("/nguoi-dung").Lists("tbody tr"),
        OfContest("/nhat-ky").Lists("tbody tr"),
        OfContest("/can-goi").Lists("tbody tr"),
        OfContest("/thu"),
        new CountedPage("/to-chuc/{slug}/ho-so", w => w.Open.Secretary, w => $"/to-chuc/{w.Open.Slug}/ho-so").Lists("table[role] tbody tr"),
        new CountedPage("/to-chuc/{slug}/ho-so", w => w.Open.Secretary, w => $"/to-chuc/{w.Open.Slug}/ho-so").Lists(".sec tbody tr"),
        new CountedPage("/to-chuc/{slug}/ho-so/{entryId}", w => w.Open.Secretary, w => $"/to-chuc/{w.Open.Slug}/ho-so/{w.Open.Entries[0].Id}"),
        new CountedPage("/to-chuc/{slug}/cong-bo", w => w.Decided.Organizer, w => $"/to-chuc/{w.Decided.Slug}/cong-bo").ShowsAll("tbody tr", OneForm),
        new CountedPage("/to-chuc/{slug}/cong-bo", w => w.Prepared.CoOrganizer, w => $"/to-chuc/{w.Prepared.Slug}/cong-bo").ShowsAll("tbody tr", "it is compared with the signed minutes and approved whole"),
        new CountedPage("/to-chuc/{slug}/cong-bo", w => w.Published.Organizer, w => $"/to-chuc/{w.Published.Slug}/cong-bo").ShowsAll("tbody tr", OneForm),

        // Judging.
        OfRound("/to-chuc/{slug}/phan-cong/{roundId}", w => w.Closed),
        OfRound("/to-chuc/{slug}/phan-cong/{roundId}", w => w.Scoring).Lists("section[aria-labelledby=ho-so] tbody tr"),
        OfRound("/to-chuc/{slug}/phan-cong/{roundId}", w => w.Scoring).ShowsAll("section[aria-labelledby=ban-cham] tbody tr", "assigned = signed + recused + missing is added up under the whole panel"),
        OfRound("/to-chuc/{slug}/phan-cong/{roundId}/ban-cham", w => w.Scoring).ShowsAll("input[type=checkbox]", OneForm),
        new CountedPage("/to-chuc/{slug}/phan-cong/{roundId}/de-xuat", w => w.Assigning.Organizer, w => $"/to-chuc/{w.Assigning.Slug}/phan-cong/{w.Assigning.LastRound.Id}/de-xuat?hat=5"),
        new CountedPage("/to-chuc/{slug}/phan-cong/{roundId}/ho-so/{entryId}", w => w.Scoring.Organizer, w => $"/to-chuc/{w.Scoring.Slug}/phan-cong/{w.Scoring.LastRound.Id}/ho-so/{w.Scoring.Entries[0].Id}"),
        OfRound("/to-chuc/{slug}/xep-hang/{roundId}", w => w.Scoring),
        OfRound("/to-chuc/{slug}/xep-hang/{roundId}", w => w.Decided).ShowsAll("tbody tr", Compared),
        OfRound("/to-chuc/{slug}/quyet-dinh/{roundId}", w => w.Locked).ShowsAll("tbody tr", OneForm),
        OfRound("/to-chuc/{slug}/quyet-dinh/{roundId}", w => w.Decided).ShowsAll("tbody tr", Compared),
        Hers("/cham-diem", w => w.Desk.Judges[0]).Lists("tbody tr"),
        Hers("/cham-diem/{id}", w => w.Desk.Judges[0], w => $"/cham-diem/{w.Desk.Sheets[0].Id}"),
        new CountedPage("/cham-diem/truong-ban/{roundId}", w => w.Scoring.HeadJudge, w => $"/cham-diem/truong-ban/{w.Scoring.LastRound.Id}").Lists("tbody tr"),
        new CountedPage("/cham-diem/truong-ban/{roundId}", w => w.Locked.HeadJudge, w => $"/cham-diem/truong-ban/{w.Locked.LastRound.Id}").Lists("tbody tr"),
        new CountedPage("/cham-diem/truong-ban/{roundId}/phieu/{id}", w => w.Scoring.HeadJudge, w => $"/cham-diem/truong-ban/{w.Scoring.LastRound.Id}/phieu/{w.Scoring.Sheets[0].Id}"),

        // Mentoring: the pairs of a mentor, of an officer's women.
        Hers("/dong-hanh", w => w.Open.Judges[1]).ShowsFirst("section li .card"),
        Hers("/dong-hanh", w => w.Open.Officer),
        OfPair(""),
        OfPair("/ket-thuc"),
        OfPair("/ghi"),
        OfPair("/hen"),
        OfPair("/thoa-thuan"),
        OfPair("/thoa-thuan/in"),
        OfPair("/nhan-xet"),
        OfPair("/doi-cap"),
        Hers("/dong-hanh/buoi/{id}/ghi", w => w.Open.Judges[1], w => $"/dong-hanh/buoi/{w.Open.Mentoring!.Planned.Id}/ghi"),
        Hers("/dong-hanh/buoi/{id}/doi-hen", w => w.Open.Judges[1], w => $"/dong-hanh/buoi/{w.Open.Mentoring!.Planned.Id}/doi-hen"),
        Hers("/dong-hanh/buoi/{id}/sua", w => w.Open.Judges[1], w => $"/dong-hanh/buoi/{w.Open.Mentoring!.Held.Id}/sua"),
        Hers("/dong-hanh/buoi/{id}/khac", w => w.Open.Entrants[0], w => $"/dong-hanh/buoi/{w.Open.Mentoring!.Held.Id}/khac"),
        Hers("/dong-hanh/lich", w => w.Open.Entrants[0]),

        // The coordinator's desk, hours and certificates.
        Hers("/co-van/ho-so", w => w.Open.Judges[1]),
        Hers("/co-van/ho-so/khai", w => w.Open.Judges[1]),
        Page("/co-van/nhan/{token}", w => $"/co-van/nhan/{w.Open.Mentoring!.ClaimSecret}"),
        Hers("/dong-hanh/nhu-cau/{id}", w => w.Open.Entrants[0], w => $"/dong-hanh/nhu-cau/{w.Open.Mentoring!.Need.Id}"),
        Hers("/dieu-phoi/nhu-cau/{id}", w => w.Open.Organizer, w => $"/dieu-phoi/nhu-cau/{w.Open.Mentoring!.Need.Id}"),
        Hers("/dieu-phoi/co-van", w => w.Open.Organizer),
        Hers("/dieu-phoi/co-van/moi", w => w.Open.Organizer),
        Hers("/dieu-phoi/co-van/{id}", w => w.Open.Organizer, w => $"/dieu-phoi/co-van/{w.Open.Mentoring!.Profile.Id}"),
        Hers("/dieu-phoi/co-van/{id}/sua", w => w.Open.Organizer, w => $"/dieu-phoi/co-van/{w.Open.Mentoring!.Profile.Id}/sua"),
        Admin("/dieu-phoi/chu-de"),
        Admin("/dieu-phoi/chu-de/{id}", w => $"/dieu-phoi/chu-de/{w.Open.Mentoring!.TopicId}"),
        Hers("/dieu-phoi/dot", w => w.Open.Organizer),
        Hers("/dieu-phoi/dot/moi", w => w.Open.Organizer),
        OfCohort("").Lists("tbody tr"),
        OfCohort("/cai-dat"),
        OfCohort("/them"),
        OfCohort("/ghep"),
        Hers("/dieu-phoi/ghep/{runId}", w => w.Open.Organizer, w => $"/dieu-phoi/ghep/{w.Open.Mentoring!.Run.Id}"),
        Page("/dong-hanh/tra-loi/{token}", w => $"/dong-hanh/tra-loi/{w.Open.Mentoring!.AnswerSecret}"),
        Hers("/dieu-phoi", w => w.Open.Organizer),
        Hers("/dieu-phoi/cap", w => w.Open.Organizer).Lists("tbody tr"),
        Hers("/dieu-phoi/thieu", w => w.Open.Organizer),
        Hers("/dieu-phoi/tai", w => w.Open.Organizer).Lists("tbody tr"),
        Hers("/dieu-phoi/doi-cap", w => w.Open.Organizer).Lists("li.card"),
        Hers("/dieu-phoi/co-van/{id}/giay", w => w.Open.Organizer, w => $"/dieu-phoi/co-van/{w.Open.Mentoring!.Profile.Id}/giay").ShowsAll("li.card", "a mentor asks for one or two a year"),
        Hers("/co-van/giay", w => w.Open.Judges[1]),
        Hers("/giay-xac-nhan/{code}", w => w.Open.Judges[1], w => $"/giay-xac-nhan/{w.Open.Mentoring!.Certificate.Code}"),
        Page("/xac-minh"),
        Page("/xac-minh/{code}", w => $"/xac-minh/{w.Open.Mentoring!.Certificate.Code}"),

        // Supported projects.
        Hers("/theo-doi", w => w.Open.Manager!).Lists("tbody tr"),
        Hers("/theo-doi", w => w.Open.Officer),
        Hers("/theo-doi/moi", w => w.Published.Manager!).Lists("tbody tr"),
        Hers("/theo-doi/moi/ho-so/{entryId}", w => w.Published.Manager!, w => $"/theo-doi/moi/ho-so/{w.Published.Entries[1].Id}"),
        Hers("/theo-doi/moi/ngoai", w => w.Open.Manager!),
        OfProject("").MayAsk(18, "the whole thread of a project, one flat query for each kind of thing that hangs on it").ShowsFirst("section[aria-labelledby=tham] li"),
        OfProject("/sua"),
        OfProject("/loai-hinh"),
        OfProject("/khep"),
        OfProject("/nhay-cam").ShowsFirst("aside li"),
        Hers("/du-an", w => w.Owner).ShowsFirst("li.card"),
        Hers("/du-an/{id}", w => w.Open.Entrants[0], w => $"/du-an/{w.Open.FollowUp!.Project.Id}").MayAsk(17, "all of her project, one flat query for each kind of thing that hangs on it").ShowsFirst("section[aria-labelledby=loi] li"),
        Admin("/quan-tri/chuong-trinh"),
        Admin("/quan-tri/chuong-trinh/moi"),
        Admin("/quan-tri/chuong-trinh/{id}", w => $"/quan-tri/chuong-trinh/{w.Open.FollowUp!.ProgrammeId}"),

        // Support and money of a project.
        Hers("/theo-doi/{projectId}/ho-tro/moi", w => w.Open.Manager!, w => $"/theo-doi/{w.Open.FollowUp!.Project.Id}/ho-tro/moi"),
        OfSupport("", w => w.Open.Manager!),
        OfSupport("", w => w.Open.Entrants[0]),
        OfSupport("/in", w => w.Open.Approver!),
        OfSupport("/sua", w => w.Open.Manager!),
        OfSupport("/huy", w => w.Open.Manager!),
        OfSupport("/de-nghi", w => w.Open.Officer),
        OfSupport("/hoan-tra", w => w.Open.Officer),
        OfSupport("/da-dung", w => w.Open.Officer),
        Hers("/theo-doi/ho-tro/{id}/dieu-kien/{trancheId}", w => w.Open.Manager!, w => $"{w.Open.FollowUp!.Url}/dieu-kien/{w.Open.FollowUp.Conditional.Id}"),
        Hers("/theo-doi/ho-tro/{id}/chi/{disbursementId}", w => w.Open.Approver!, w => $"{w.Open.FollowUp!.Url}/chi/{w.Open.FollowUp.Asked.Id}"),
        Hers("/theo-doi/duyet-chi", w => w.Open.Approver!).Lists("tbody tr"),
        Hers("/theo-doi/du-no", w => w.Open.Manager!),

        // Check-ins, visits, milestones.
        Hers("/theo-doi/lan", w => w.Open.Manager!).Lists("tbody tr"),
        Hers("/theo-doi/lan/{id}", w => w.Open.Manager!, w => $"/theo-doi/lan/{w.Open.FollowUp!.Sent.Id}"),
        Hers("/theo-doi/lan/{id}", w => w.Open.Entrants[0], w => $"/theo-doi/lan/{w.Open.FollowUp!.Due.Id}"),
        Hers("/theo-doi/lan/{id}/{trang}", w => w.Open.Entrants[0], w => $"/theo-doi/lan/{w.Open.FollowUp!.Due.Id}/lao-dong"),
        Hers("/theo-doi/lan/{id}/kiem-tra", w => w.Open.Officer, w => $"/theo-doi/lan/{w.Open.FollowUp!.Due.Id}/kiem-tra"),
        Hers("/theo-doi/{projectId}/lan/moi", w => w.Open.Officer, w => $"/theo-doi/{w.Open.FollowUp!.Project.Id}/lan/moi"),
        Hers("/theo-doi/{projectId}/tham/moi", w => w.Open.Officer, w => $"/theo-doi/{w.Open.FollowUp!.Project.Id}/tham/moi"),
        Hers("/theo-doi/tham/{id}", w => w.Open.Officer, w => $"/theo-doi/tham/{w.Open.FollowUp!.Visit.Id}").ShowsFirst("section[aria-labelledby=viec] li"),
        Hers("/theo-doi/tham/{id}/sua", w => w.Open.Officer, w => $"/theo-doi/tham/{w.Open.FollowUp!.Visit.Id}/sua"),
        Hers("/theo-doi/{projectId}/moc", w => w.Open.Officer, w => $"/theo-doi/{w.Open.FollowUp!.Project.Id}/moc").ShowsAll("ul.news li", "progress is rolled up over all of them; a project has a dozen"),
        Hers("/theo-doi/{projectId}/moc/moi", w => w.Open.Officer, w => $"/theo-doi/{w.Open.FollowUp!.Project.Id}/moc/moi"),
        Hers("/theo-doi/moc/{id}", w => w.Open.Officer, w => $"/theo-doi/moc/{w.Open.FollowUp!.Milestone.Id}"),

        // Figures and warnings of supported projects.
        Hers("/theo-doi/tong-hop", w => w.Open.Manager!),
        Hers("/theo-doi/tong-hop/danh-sach", w => w.Open.Manager!).Lists("tbody tr"),
        Hers("/theo-doi/canh-bao", w => w.Open.Manager!).Lists("tbody tr"),
        Hers("/theo-doi/canh-bao/{id}", w => w.Open.Officer, w => $"/theo-doi/canh-bao/{w.Open.FollowUp!.Warning.Id}"),

        // Records that figures count.
        Hers("/so-lieu", w => w.Open.Officer).Lists("tbody tr"),
        Hers("/so-lieu/nhap", w => w.Open.Officer),
        Hers("/so-lieu/moi", w => w.Open.FiguresLead!),
        Hers("/so-lieu/moi/{kind}", w => w.Open.Officer, _ => "/so-lieu/moi/TrainingClass"),
        Hers("/so-lieu/{id}", w => w.Open.Officer, w => $"/so-lieu/{w.Open.Figures!.Record.Id}").ShowsFirst("tbody tr"),
        Hers("/so-lieu/{id}/sua", w => w.Open.Officer, w => $"/so-lieu/{w.Open.Figures!.Record.Id}/sua"),
        Hers("/so-lieu/{id}/bo", w => w.Open.Officer, w => $"/so-lieu/{w.Open.Figures!.Record.Id}/bo"),
        Hers("/so-lieu/{id}/diem-danh", w => w.Open.Officer, w => $"/so-lieu/{w.Open.Figures!.Record.Id}/diem-danh"),

        // Targets and reports.
        Hers("/bao-cao", w => w.Open.FiguresLead!).Lists("article"),
        Hers("/bao-cao/so-lieu", w => w.Open.FiguresLead!, w => $"/bao-cao/so-lieu?mau={w.Open.Figures!.Form.Id}").ShowsAll("tbody tr, option", "every unit right below has its line; one province has at most 170 communes"),
        Hers("/bao-cao/so/{indicatorId}/{unitId}", w => w.Open.FiguresLead!, w => $"/bao-cao/so/{w.Open.Figures!.Indicator.Id}/{w.Open.Host.Id}").Lists("tbody tr"),
        Hers("/bao-cao/chi-so/{indicatorId}/{unitId}", w => w.Open.FiguresLead!, w => $"/bao-cao/chi-so/{w.Open.Figures!.Indicator.Id}/{w.Open.Host.Id}").ShowsAll("tbody tr", "every unit right below has its line; one province has at most 170 communes"),
        Hers("/bao-cao/ky/moi", w => w.Open.FiguresLead!),
        Hers("/bao-cao/ky/{callId}", w => w.Open.FiguresLead!, w => $"/bao-cao/ky/{w.Open.Figures!.Call.Id}").Lists("tbody tr"),
        Hers("/bao-cao/ky/{callId}/{unitId}", w => w.Open.FiguresLead!, w => $"/bao-cao/ky/{w.Open.Figures!.Call.Id}/{w.Open.Host.Id}").ShowsAll("tbody tr", "every unit right below has its line; one province has at most 170 communes"),
        OfHerReport("/ban/{number}", "/ban/1"),
        OfHerReport("/so-sanh", "/so-sanh?truoc=1"),
        OfHerReport("/loi", "/loi"),
        Hers("/bao-cao/ky/{callId}/{unitId}/in", w => w.Open.FiguresLead!, w => $"/bao-cao/ky/{w.Open.Figures!.Call.Id}/{w.Open.Host.Id}/in"),
        Hers("/bao-cao/the-thuc/{unitId}", w => w.Open.FiguresLead!, w => $"/bao-cao/the-thuc/{w.Open.Host.Id}"),
        Admin("/bao-cao/chi-tieu").Lists("tbody tr"),
        Admin("/bao-cao/chi-tieu/moi"),
        Admin("/bao-cao/chi-tieu/{indicatorId}", w => $"/bao-cao/chi-tieu/{w.Open.Figures!.Indicator.Id}"),
        Admin("/bao-cao/mau").Lists("tbody tr"),
        Admin("/bao-cao/mau/moi").ShowsAll("details li", "the codes to choose from; a few hundred at most"),
        Admin("/bao-cao/mau/{formId}", w => $"/bao-cao/mau/{w.Open.Figures!.Form.Id}").ShowsAll("details li", "the codes to choose from; a few hundred at most"),
        Hers("/bao-cao/ke-hoach", w => w.Open.FiguresLead!).ShowsAll("tbody tr", "parts are added up against the whole"),

        // Administration and news.
        Admin("/quan-tri"),
        Admin("/quan-tri/don-vi").Lists("tbody tr"),
        Admin("/quan-tri/don-vi/{unitId}", w => $"/quan-tri/don-vi/{w.Open.Communes[3].Id}").ShowsFirst("aside li"),
        Admin("/quan-tri/don-vi/{unitId}/them", w => $"/quan-tri/don-vi/{w.Open.Host.Id}/them"),
        Admin("/quan-tri/to-chuc-vien").Lists("section:last-of-type tbody tr"),
        Admin("/quan-tri/to-chuc-vien").Lists("section:first-of-type tbody tr"),
        Admin("/quan-tri/to-chuc-vien/moi").ShowsFirst(".links li"),
        Admin("/quan-tri/to-chuc-vien/moi/{unitId}", w => $"/quan-tri/to-chuc-vien/moi/{w.Open.Host.Id}"),
        Admin("/quan-tri/hang-doi").Lists("tbody tr"),
        new CountedPage("/quan-tri/hang-doi", w => w.Administrator, _ => "/quan-tri/hang-doi?xem=thu").Lists("tbody tr"),
        Hers("/quan-tri/tin-tuc", w => w.Open.Organizer).Lists("tbody tr"),
        Hers("/quan-tri/tin-tuc/moi", w => w.Open.Organizer),
        Hers("/quan-tri/tin-tuc/{id}", w => w.Open.Organizer, w => $"/quan-tri/tin-tuc/{w.ArticleId}"),
    ];

    private static CountedPage Page(string template, Func<BusyWorld, string>? address = null) => new(template, _ => null, address ?? (_ => template));

    private static CountedPage Hers(string template, Func<BusyWorld, Person> who, Func<BusyWorld, string>? address = null) => new(template, who, address ?? (_ => template));

    private static CountedPage Admin(string template, Func<BusyWorld, string>? address = null) => Hers(template, w => w.Administrator, address);

    private static CountedPage OfEntry(string template, string? path = null) =>
        new("/ho-so/{id}" + template, w => w.Open.Entrants[0], w => $"/ho-so/{w.Open.Entries[0].Id}{path ?? template}");

    private static CountedPage OfProject(string path) =>
        new("/theo-doi/{id}" + path, w => w.Open.Manager!, w => $"/theo-doi/{w.Open.FollowUp!.Project.Id}{path}");

    private static CountedPage OfHerReport(string template, string path) =>
        new("/bao-cao/ky/{callId}/{unitId}" + template, w => w.Open.FiguresLead!, w => $"/bao-cao/ky/{w.Open.Figures!.Call.Id}/{w.Open.Communes[0].Id}{path}");

    private static CountedPage OfCohort(string path) =>
        new("/dieu-phoi/dot/{id}" + path, w => w.Open.Organizer, w => $"/dieu-phoi/dot/{w.Open.Mentoring!.Cohort.Id}{path}");

    private static CountedPage OfSupport(string path, Func<BusyWorld, Person> who) =>
        new("/theo-doi/ho-tro/{id}" + path, who, w => w.Open.FollowUp!.Url + path);

    private static CountedPage OfPair(string path) =>
        new("/dong-hanh/cap/{id}" + path, w => w.Open.Judges[1], w => $"/dong-hanh/cap/{w.Open.Mentoring!.Pair.Id}{path}");

    private static CountedPage OfContest(string template, Func<BusyWorld, string>? path = null) =>
        new("/to-chuc/{slug}" + template, w => w.Open.Organizer, w => $"/to-chuc/{w.Open.Slug}{path?.Invoke(w) ?? template}");

    private static CountedPage OfRound(string template, Func<BusyWorld, Scenario> of) => new(template, w => of(w).Organizer, w =>
        template.Replace("{slug}", of(w).Slug, StringComparison.Ordinal).Replace("{roundId}", of(w).LastRound.Id.ToString(), StringComparison.Ordinal));
}
