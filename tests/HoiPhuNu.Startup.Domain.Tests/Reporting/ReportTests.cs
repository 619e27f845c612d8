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
        Assert.Equal(report.Versions[0].Hash, report.Versions[1].Hash);
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
