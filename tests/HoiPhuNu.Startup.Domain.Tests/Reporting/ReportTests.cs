using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Reporting;
using static HoiPhuNu.Startup.Domain.Tests.Reporting.Reports;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

public class ReportTests
{
    [Fact]
    public void A_report_is_written_sent_returned_put_right_sent_again_and_accepted()
    {
        var report = Draft();
        Assert.Null(report.Write(new ReportWords { Situation = "Đã ban hành 03 văn bản." }, Officer, Now));
        Assert.Null(report.Send(Table(570), Officer, Now));
        Assert.Equal(ReportStatus.Sent, report.Status);
        Assert.True(report.Counts);
        Assert.Null(report.Return(" Số hộ  thấp hơn quý II? ", Lead, Now));
        Assert.Equal((ReportStatus.Returned, "Số hộ thấp hơn quý II?", false), (report.Status, report.Question, report.Counts));
        Assert.Null(report.Send(Table(571), Officer, Now));
        Assert.Equal("", report.Question);
        Assert.Null(report.Accept(Lead, Now));
        Assert.Equal(ReportStatus.Accepted, report.Status);
        Assert.Equal([(1, 570L), (2, 571L)], report.Versions.Select(v => (v.Number, v.Table.Rows[0].Result!.Value)));
        Assert.All(report.Versions, v => Assert.True(v.IsAsFrozen));
    }

    [Fact]
    public void What_waits_above_is_not_written_to_nor_sent_twice()
    {
        var report = Sent();
        Assert.Equal(ReportingRefusals.ReportWaits, report.Write(new ReportWords(), Officer, Now));
        Assert.Equal(ReportingRefusals.ReportWaits, report.Send(Table(1), Officer, Now));
        Assert.Equal(ReportingRefusals.ReportWaits, report.Correct("Sai số hộ", Officer, Now));
        Assert.Single(report.Versions);
    }

    [Fact]
    public void An_accepted_report_is_changed_by_a_correction_only()
    {
        var report = Sent();
        Assert.Null(report.Accept(Lead, Now));
        Assert.Equal(ReportingRefusals.ReportAccepted, report.Write(new ReportWords(), Officer, Now));
        Assert.Equal(ReportingRefusals.ReportAccepted, report.Send(Table(1), Officer, Now));
        Assert.Equal(ReportingRefusals.NotWaiting, report.Return("?", Lead, Now));
        Assert.Equal(ReportingRefusals.CorrectionReasonMissing, report.Correct("  ", Officer, Now));
        Assert.Null(report.Correct("Đếm thiếu 2 hộ của thôn Bản Gải", Officer, Now));
        Assert.True(report is { Status: ReportStatus.Draft, IsOpen: true, Counts: true });
        Assert.Null(report.Send(Table(573), Officer, Now));
        Assert.Equal([(1, "", 571L), (2, "Đếm thiếu 2 hộ của thôn Bản Gải", 573L)], report.Versions.Select(v => (v.Number, v.Reason, v.Table.Rows[0].Result!.Value)));
        Assert.Equal("", report.Correction);
    }

    [Fact]
    public void Nobody_accepts_what_she_sent_herself()
    {
        var report = Sent();
        Assert.Equal(ReportingRefusals.SenderCannotAccept, report.Accept(Officer, Now));
        Assert.Null(report.Accept(Lead, Now));
        Assert.Equal(ReportingRefusals.NotWaiting, report.Accept(Lead, Now));
    }

    [Fact]
    public void Nobody_accepts_what_she_wrote_in_whoever_sends_it()
    {
        var report = Draft();
        Assert.Null(report.Write(new ReportWords { Situation = "Đã ban hành 03 văn bản." }, Lead, Now));
        Assert.Null(report.Send(Table(), Officer, Now));
        Assert.Equal(ReportingRefusals.PreparerCannotAccept, report.Accept(Lead, Now));

        // Given back and sent once more they are still her words.
        Assert.Null(report.Return("Xem lại", Chair, Now));
        Assert.Null(report.Send(Table(570), Officer, Now));
        Assert.Equal(ReportingRefusals.PreparerCannotAccept, report.Accept(Lead, Now));
        Assert.Null(report.Accept(Chair, Now));

        // What was accepted is the work of two: a correction begins anew with who makes it.
        Assert.Null(report.Correct("Đếm thiếu", Officer, Now));
        Assert.Null(report.Send(Table(573), Officer, Now));
        Assert.Null(report.Accept(Lead, Now));
    }

    [Fact]
    public void A_comma_by_somebody_else_makes_nobody_a_second_person()
    {
        var report = Draft();
        Assert.Null(report.Write(new ReportWords { Situation = "Đã ban hành 03 văn bản" }, Officer, Now));
        Assert.Null(report.Write(new ReportWords { Situation = "Đã ban hành 03 văn bản." }, Lead, Now));
        Assert.Null(report.Write(new ReportWords { Situation = "Đã ban hành 03 văn bản," }, Lead, Now));
        Assert.Equal([Officer, Lead], report.WrittenByIds);
        Assert.Equal(ReportingRefusals.PreparerCannotSign, report.Sign(Table(), "05/BC-BTV", Officer, Now));
        Assert.Equal(ReportingRefusals.PreparerCannotSign, report.Sign(Table(), "05/BC-BTV", Lead, Now));
        Assert.Null(report.Sign(Table(), "05/BC-BTV", Chair, Now));
        Assert.Null(report.Correct("Đếm thiếu", Chair, Now));
        Assert.Equal(ReportingRefusals.PreparerCannotSign, report.WhyCannotSign(Chair));
        Assert.Null(report.Sign(Table(), "06/BC-BTV", Officer, Now));
    }

    [Fact]
    public void It_is_returned_with_a_question() => Assert.Equal(ReportingRefusals.QuestionMissing, Sent().Return(" ", Lead, Now));

    [Fact]
    public void A_draft_is_neither_accepted_nor_returned_nor_corrected()
    {
        Assert.Equal(ReportingRefusals.NotWaiting, Draft().Accept(Lead, Now));
        Assert.Equal(ReportingRefusals.NotWaiting, Draft().Return("?", Lead, Now));
        Assert.Equal(ReportingRefusals.NothingToCorrect, Draft().Correct("Sai", Officer, Now));
    }

    [Fact]
    public void Who_prepared_or_sent_it_does_not_sign_it()
    {
        Assert.Equal(ReportingRefusals.PreparerCannotSign, Draft().Sign(Table(), "05/BC-BTV", Officer, Now));
        var report = Draft();
        Assert.Null(report.Send(Table(), Chair, Now));
        Assert.Equal(ReportingRefusals.PreparerCannotSign, report.WhyCannotSign(Chair));
        Assert.Equal(ReportingRefusals.PreparerCannotSign, report.WhyCannotSign(Officer));
        Assert.Null(report.WhyCannotSign(Lead));
    }

    [Fact]
    public void A_signature_needs_a_number_and_figures()
    {
        Assert.Equal(ReportingRefusals.DocumentNumberMissing, Draft().Sign(Table(), " ", Chair, Now));
        Assert.Equal(ReportingRefusals.NothingToSign, Draft().Sign(ReportTable.Empty, "05/BC-BTV", Chair, Now));
        Assert.Equal(ReportingRefusals.TableEmpty, Draft().Send(ReportTable.Empty, Officer, Now));
    }

    [Fact]
    public void A_signed_draft_is_closed_and_goes_up_as_signed()
    {
        var report = Draft();
        Assert.Null(report.Sign(Table(571), "05/BC-BTV", Chair, Now));
        Assert.Equal(ReportingRefusals.ReportSigned, report.Write(new ReportWords(), Officer, Now));
        Assert.Equal(ReportingRefusals.ReportSigned, report.Sign(Table(9), "06/BC-BTV", Chair, Now));
        Assert.Null(report.Send(Table(999), Officer, Now));
        Assert.Equal([(1, true, 571L)], report.Versions.Select(v => (v.Number, v.IsSigned, v.Table.Rows[0].Result!.Value)));
    }

    [Fact]
    public void What_was_sent_is_signed_with_the_figures_it_was_sent_with()
    {
        var report = Sent(571);
        Assert.Null(report.Sign(Table(999), "05/BC-BTV", Chair, Now));
        Assert.Equal([(1, false, 571L), (2, true, 571L)], report.Versions.Select(v => (v.Number, v.IsSigned, v.Table.Rows[0].Result!.Value)));
        Assert.Equal((1, true), (report.SentNumber, report.Counts));
        Assert.NotEqual(report.Versions[0].Hash, report.Versions[1].Hash); // The number of the paper is part of what was frozen.
        Assert.Equal(report.Versions[0].FiguresAt, report.Versions[1].FiguresAt);
    }

    [Fact]
    public void A_signed_one_that_is_returned_comes_back_as_a_new_version_with_the_question_as_its_reason()
    {
        var report = Draft();
        Assert.Null(report.Sign(Table(571), "05/BC-BTV", Chair, Now));
        Assert.Null(report.Send(Table(571), Officer, Now));
        Assert.Null(report.Return("Thiếu xã nào?", Lead, Now));
        Assert.Null(report.Write(new ReportWords { Proposals = "Không" }, Officer, Now));
        Assert.Null(report.Sign(Table(580), "06/BC-BTV", Chair, Now));
        Assert.Equal(["", "Thiếu xã nào?"], report.Versions.Select(v => v.Reason));
        Assert.Equal((1, false), (report.SentNumber, report.Counts));
    }

    [Fact]
    public void Signed_but_never_sent_it_counts_nowhere_and_a_closed_call_takes_it_no_more()
    {
        var call = Call();
        var report = Draft(call);
        Assert.Null(report.Sign(Table(571), "05/BC-BTV", Chair, Now));
        Assert.False(report.Counts);
        Assert.Null(report.Correct("Đếm thiếu", Officer, Now));
        Assert.Equal(((int?)null, false), (report.SentNumber, report.Counts));
        Assert.Null(call.Close(Lead, Now));
        Assert.Equal(ReportingRefusals.CallClosed, report.Send(Table(573), Officer, Now));
    }

    [Fact]
    public void A_correction_counts_above_once_it_is_sent_and_may_be_signed_before_and_sent_after_the_call_was_closed()
    {
        var call = Call();
        var report = Draft(call);
        Assert.Null(report.Send(Table(571), Officer, Now));
        Assert.Null(report.Accept(Lead, Now));
        Assert.Null(report.Correct("Đếm thiếu 2 hộ", Officer, Now));
        Assert.Null(report.Sign(Table(573), "06/BC-BTV", Chair, Now));
        Assert.Equal((1, true), (report.SentNumber, report.Counts));
        Assert.Null(call.Close(Lead, Now));
        Assert.Null(report.WhyCannotSend());
        Assert.Null(report.Send(Table(1), Officer, Now));
        Assert.Equal((2, true), (report.SentNumber, report.Counts));
    }

    [Fact]
    public void Every_version_after_the_first_says_why_it_is_there()
    {
        var report = Sent(570);
        Assert.Null(report.Return("Thiếu thôn nào?", Lead, Now));
        Assert.Null(report.Send(Table(571), Officer, Now));
        Assert.Null(report.Accept(Lead, Now));
        Assert.Null(report.Correct("Đếm thiếu 2 hộ", Officer, Now));
        Assert.Null(report.Send(Table(573), Officer, Now));
        Assert.Null(report.Sign(Table(9), "06/BC-BTV", Chair, Now));
        Assert.Equal(["", "Thiếu thôn nào?", "Đếm thiếu 2 hộ", "Đếm thiếu 2 hộ"], report.Versions.Select(v => v.Reason));
    }

    [Fact]
    public void Nobody_signs_what_nobody_prepared_and_who_saves_the_words_as_they_were_has_not_prepared_it()
    {
        Assert.Equal(ReportingRefusals.NotPreparedYet, Report.WhyCannotSign(null, Chair));
        var report = Draft();
        Assert.Null(report.Write(new ReportWords { Situation = "Đã ban hành 03 văn bản." }, Officer, Now));
        Assert.Null(report.Write(new ReportWords { Situation = "Đã ban hành 03 văn bản." }, Chair, Now));
        Assert.Equal(Officer, report.PreparedById);
        Assert.Null(Report.WhyCannotSign(report, Chair));
        Assert.Null(report.Write(new ReportWords { Situation = "Đã ban hành 04 văn bản." }, Chair, Now));
        Assert.Equal(ReportingRefusals.PreparerCannotSign, report.WhyCannotSign(Chair));
    }

    [Fact]
    public void What_is_sent_or_signed_is_what_was_seen()
    {
        var words = new ReportWords();
        var seen = ReportFingerprint.Of(Table(571), words);
        Assert.Null(ReportFingerprint.WhyNotSeen(seen, Table(571), new ReportWords()));
        Assert.Equal(ReportingRefusals.FiguresChanged, ReportFingerprint.WhyNotSeen(seen, Table(572), words));
        Assert.Equal(ReportingRefusals.FiguresChanged, ReportFingerprint.WhyNotSeen(seen, Table(571), words with { NextTasks = "Mở lớp" }));
        Assert.Equal(ReportingRefusals.FiguresChanged, ReportFingerprint.WhyNotSeen(null, Table(571), words));
    }

    [Fact]
    public void A_version_keeps_the_head_of_its_paper_and_its_fingerprint_covers_head_number_and_reason()
    {
        var head = new ReportHead { Above = "a", Issuer = "b", Board = "c", ReportCode = "d", Place = "e", Recipients = "g" };
        var report = Draft();
        Assert.Null(report.Sign(Table(571), "05/BC-BTV", Chair, Now, head));
        Assert.Equal(head, report.Last!.Head);
        Assert.True(report.Last.IsAsFrozen);
        string Print(ReportHead head, string number = "05/BC-BTV", string reason = "") => ReportFingerprint.Of(Table(571), new ReportWords().AsFrozen(Table(571)), head, number, reason);
        string[] prints =
        [
            ReportFingerprint.Of(Table(571), new ReportWords()), Print(head), Print(head, "06/BC-BTV"), Print(head, "05/BC-BTV", "Đếm thiếu"), Print(head with { Above = "" }), Print(head with { Issuer = "" }),
            Print(head with { Board = "" }), Print(head with { ReportCode = "" }), Print(head with { Place = "" }), Print(head with { Recipients = "" }), Print(new()),
        ];
        Assert.Equal(prints.Length, prints.Distinct().Count());
        Assert.Equal(prints[1], report.Last.Hash);
    }

    [Fact]
    public void A_version_keeps_its_sentences_and_a_number_under_ten_takes_a_nought()
    {
        var report = Draft();
        Assert.Null(report.Write(new ReportWords { Rounding = FigureRounding.NearlyOver, ResultsBasis = "a" }, Officer, Now));
        Assert.Null(report.Send(Table(571), Officer, Now));
        var said = report.Last!.Words.Results;
        Assert.Equal(ReportProse.Text(Table(571), new ReportStyle { Rounding = FigureRounding.NearlyOver }), said);
        Assert.Contains("gần 600", said, StringComparison.Ordinal);
        Assert.Equal(("", ""), (report.Words.Results, report.Last.Words.ResultsBasis));
        Assert.Null(report.Sign(Table(999), "5/BC-BTV", Chair, Now));
        Assert.Equal(("05/BC-BTV", said), (report.Last!.DocumentNumber, report.Last.Words.Results));
        Assert.Equal(["05", "15/BC", "0/BC", "BC-5", ""], new[] { "5", "15/BC", "0/BC", "BC-5", "" }.Select(ReportHead.Padded));
        Assert.NotEqual(ReportFingerprint.Of(Table(571), new ReportWords()), ReportFingerprint.Of(Table(571), new ReportWords { Plan = PlanWording.Times }));
    }

    [Theory]
    [InlineData("TW", "Trung ương Hội Liên hiệp Phụ nữ Việt Nam", UnitLevel.Central, "Trung ương Hội Liên hiệp Phụ nữ Việt Nam", "Đoàn Chủ tịch", "BC-ĐCT", "Hà Nội")]
    [InlineData("48", "Thành phố Đà Nẵng", UnitLevel.Province, "Hội Liên hiệp Phụ nữ thành phố Đà Nẵng", "Ban Thường vụ", "BC-BTV", "Đà Nẵng")]
    [InlineData("x", "Xã Tây Giang", UnitLevel.Commune, "Hội Liên hiệp Phụ nữ xã Tây Giang", "Ban Thường vụ", "BC-BTV", "Tây Giang")]
    [InlineData("p", "Phường 7", UnitLevel.Commune, "Hội Liên hiệp Phụ nữ phường 7", "Ban Thường vụ", "BC-BTV", "Phường 7")]
    [InlineData("q", "Hội phụ nữ cơ sở Đơn vị Thử", UnitLevel.Commune, "Hội phụ nữ cơ sở Đơn vị Thử", "Ban Thường vụ", "BC-BTV", "")]
    public void Papers_of_a_unit_that_saved_no_head_begin_with_the_union(string code, string name, UnitLevel level, string issuer, string board, string reportCode, string place) =>
        Assert.Equal(new ReportHead { Issuer = issuer, Board = board, ReportCode = reportCode, Place = place }, ReportHead.For(UnionUnit.Create(code, name, level, null), null));

    [Fact]
    public void Missing_units_are_reminded_once_a_day_and_not_of_a_closed_call()
    {
        var call = Call();
        Assert.Null(call.Remind(Lead, Now));
        Assert.Equal(ReportingRefusals.RemindedToday, call.Remind(Lead, Now.AddHours(2)));
        Assert.Null(call.Remind(Lead, Now.AddDays(1)));
        Assert.Null(call.Close(Lead, Now));
        Assert.Equal(ReportingRefusals.CallClosed, call.Remind(Lead, Now.AddDays(2)));
    }

    [Fact]
    public void The_site_reminds_three_days_before_the_due_day_and_on_the_day_after_it_once_each()
    {
        // Due on 5 October 2026, called on 1 September.
        var (call, day) = (ReportCall.Make(Province, Guid.NewGuid(), "Báo cáo", ReportPeriods.Of(PeriodKind.Quarter, new DateOnly(2026, 8, 1)), new DateOnly(2026, 10, 5), Lead, new DateTime(2026, 9, 1, 3, 0, 0, DateTimeKind.Utc)).Call!, new DateTime(2026, 10, 1, 1, 0, 0, DateTimeKind.Utc));
        var told = new List<int>();
        for (var hour = 0; hour < 24 * 20; hour++)
        {
            var before = call.RemindedAt;
            call.RemindByItself(day.AddHours(hour));
            if (call.RemindedAt != before)
            {
                told.Add(call.RemindedAt!.Value.AddHours(7).Day);
            }
        }

        Assert.Equal([2, 6], told);
        // Younger than the first reminder: its letter has just come. After a long pause of the site: nobody hears of last month's.
        var young = Call();
        young.RemindByItself(new DateTime(2026, 10, 4, 3, 0, 0, DateTimeKind.Utc));
        young.RemindByItself(new DateTime(2026, 10, 20, 3, 0, 0, DateTimeKind.Utc));
        Assert.Null(young.RemindedAt);
    }

    [Fact]
    public void Who_called_has_nobody_above_and_signs()
    {
        var report = Draft(unitId: Province);
        Assert.Equal(ReportingRefusals.NobodyAbove, report.Send(Table(), Officer, Now));
        Assert.Null(report.Sign(Table(), "12/BC-BTV", Chair, Now));
    }

    [Fact]
    public void A_closed_call_takes_no_first_report_but_takes_back_what_it_returned()
    {
        var call = Call();
        var (late, returned) = (Draft(call), Draft(call));
        Assert.Null(returned.Send(Table(), Officer, Now));
        Assert.Null(returned.Return("?", Lead, Now));
        Assert.Null(call.Close(Lead, Now));
        Assert.Equal(ReportingRefusals.CallClosed, late.Send(Table(), Officer, Now));
        Assert.Equal(ReportingRefusals.CallClosed, call.Close(Lead, Now));
        Assert.Null(returned.Send(Table(), Officer, Now));
    }

    [Fact]
    public void Two_tables_that_differ_anywhere_have_two_fingerprints_and_no_answer_is_not_nought()
    {
        var words = new ReportWords();
        string[] prints =
        [
            ReportFingerprint.Of(Table(571), words), ReportFingerprint.Of(Table(572), words), ReportFingerprint.Of(Table(0), words), ReportFingerprint.Of(Table(null), words),
            ReportFingerprint.Of(Table(571, "Xã Nguyên Bình"), words), ReportFingerprint.Of(Table(571), words with { Situation = "a" }), ReportFingerprint.Of(Table(571), words with { Results = "a" }),
            ReportFingerprint.Of(Table(571) with { Notes = [new ReportNote("Missing", ["2"])] }, words), ReportFingerprint.Of(Table(571) with { Rows = [Row(571, null)] }, words),
            ReportFingerprint.Of(Table(571) with { Lines = [new ReportLine(Commune, "Xã Thành Công", null, [new ReportFigure(null, 571, null)])] }, words),
            ReportFingerprint.Of(Table(571) with { Lines = [new ReportLine(Commune, "Xã Thành Công", null, [new ReportFigure(571, null, null)])] }, words),
        ];
        Assert.Equal(prints.Length, prints.Distinct().Count());
        Assert.Equal(prints[0], ReportFingerprint.Of(Table(571), new ReportWords()));
        Assert.Equal(ReportVersion.HashLength, prints[0].Length);
    }
}
