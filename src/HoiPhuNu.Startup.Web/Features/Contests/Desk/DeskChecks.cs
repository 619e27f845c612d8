using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Contests.Desk;

/// <summary>What the next step of the contest still lacks, in words and with the way there.</summary>
public sealed class DeskChecks(IStringLocalizer<ContestsText> T, IStringLocalizerFactory sentences)
{
    /// <summary>Heading and lines for the state the contest is in.</summary>
    public (string Heading, IReadOnlyList<DeskCheck> Lines) Of(DeskPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var (heading, lines) = For(page);
        return (heading, page.Manages ? lines : [.. lines.Select(ForSecretary)]);
    }

    // A secretary reads what is lacking, and has no way to the pages that are not hers.
    private static DeskCheck ForSecretary(DeskCheck line) =>
        line.Href is { } href && (href.EndsWith("/ho-so", StringComparison.Ordinal) || href.EndsWith("/can-goi", StringComparison.Ordinal) || href.StartsWith("/ket-qua/", StringComparison.Ordinal)) ? line : line with { Href = null };

    private (string Heading, IReadOnlyList<DeskCheck> Lines) For(DeskPage page) =>
        page.Contest.Status switch
        {
            ContestStatus.Draft => (page.Lacks.Count == 0 ? T["Sẵn sàng mở"] : T["Còn thiếu để mở cuộc thi"], Draft(page)),
            ContestStatus.Open => (T["Trong lúc nhận hồ sơ"], Open(page)),
            ContestStatus.Closed => page.Round is { Status: not RoundStatus.Decided } round ? (T["Còn thiếu để xong {0}", round.Name], Round(page, round)) : (T["Còn thiếu để chốt kết quả"], Decided(page)),
            ContestStatus.Decided => (T["Còn thiếu để công bố"], Decided(page)),
            ContestStatus.Published => (T["Sau công bố"], [new("ok", "medal", T["Kết quả đã công bố"], null, $"/ket-qua/{page.Contest.Slug}", T["Xem kết quả"])]),
            _ => (T["Cuộc thi đã hủy"], [new("later", "minus", T["Đã hủy"], page.Contest.CancelReason)]),
        };

    private List<DeskCheck> Draft(DeskPage page)
    {
        var slug = page.Contest.Slug;
        var lines = page.Lacks.GroupBy(lack => PlaceOf(lack, page)).Select(g => Lacking(g.Key, [.. g.Select(sentences.Say)], page)).ToList();
        if (lines.Count == 0)
        {
            lines.Add(new("ok", "check", T["Đủ cả rồi"], T["Chị xem lại trang công khai sẽ hiện gì, rồi mở cuộc thi."]));
        }

        if (page.Judges == 0)
        {
            lines.Add(new("later", "team", T["Chưa có giám khảo nào"], T["Mời sau khi mở cũng được."], $"/to-chuc/{slug}/nhan-su", T["Mời người"]));
        }

        return lines;
    }

    // One line for each page to go to, however much is lacking there.
    private DeskCheck Lacking(string place, IReadOnlyList<string> what, DeskPage page)
    {
        var title = what is [var only] ? only : T["{0}: còn {1} điều", NameOf(place, page), what.Count].Value;
        return new("fix", "alert", title, what.Count == 1 ? null : string.Join(". ", what), page.Manages ? $"/to-chuc/{page.Contest.Slug}/{place}" : null, T["Soạn"]);
    }

    private string NameOf(string place, DeskPage page) => place switch
    {
        "thong-tin" => T["Thông tin và thể lệ"],
        "bang-linh-vuc" => T["Bảng thi và lĩnh vực"],
        _ => page.Rounds.FirstOrDefault(r => place.EndsWith(r.Id.ToString(), StringComparison.Ordinal))?.Name ?? T["Vòng thi"],
    };

    private List<DeskCheck> Open(DeskPage page)
    {
        var slug = page.Contest.Slug;
        var lines = new List<DeskCheck>();
        if (page.MayClose)
        {
            lines.Add(new("fix", "clock", T["Đã hết hạn nộp"], T["Đóng nhận hồ sơ để bắt đầu vòng thi. Máy cũng tự đóng sau ít phút."]));
        }

        lines.Add(Unscreened(page));
        AddReturned(page, lines);
        lines.Add(page.Judges == 0
            ? new("warn", "team", T["Chưa có giám khảo nào"], T["Mời sớm để kịp nhận lời trước vòng chấm."], $"/to-chuc/{slug}/nhan-su", T["Mời người"])
            : new("ok", "check", T["{0} giám khảo đã nhận lời", page.Judges], null, $"/to-chuc/{slug}/nhan-su", T["Nhân sự"]));
        return lines;
    }

    private List<DeskCheck> Round(DeskPage page, Round round)
    {
        var slug = page.Contest.Slug;
        var lines = new List<DeskCheck>();
        if (round.Order == 1 && round.Status is RoundStatus.Planned or RoundStatus.Assigning)
        {
            lines.Add(Unscreened(page));
            AddReturned(page, lines);
        }

        var open = page.Sheets.GetValueOrDefault(SheetStatus.Open);
        switch (round.Status)
        {
            case RoundStatus.Planned:
                lines.Add(page.Judges == 0 ? new("fix", "team", T["Chưa có giám khảo nào"], null, $"/to-chuc/{slug}/nhan-su", T["Mời người"]) : new("ok", "check", T["{0} giám khảo đã nhận lời", page.Judges]));
                lines.Add(new("warn", "scale", T["Chưa đưa hồ sơ vào vòng"], T["Lập ban giám khảo của vòng rồi phân công."], $"/to-chuc/{slug}/phan-cong/{round.Id}", T["Phân công"]));
                break;
            case RoundStatus.Assigning:
                lines.Add(new("warn", "scale", T["{0} hồ sơ đang chờ phân công xong", page.InRound], T["Mỗi hồ sơ {0} giám khảo đọc. Phân công đủ rồi bắt đầu chấm.", round.ReadsPerEntry], $"/to-chuc/{slug}/phan-cong/{round.Id}", T["Phân công"]));
                break;
            case RoundStatus.Scoring:
                lines.Add(open == 0 ? new("ok", "check", T["Mọi phiếu được giao đã ký"]) : new("warn", "clock", T["{0} phiếu chưa ký", open], round.ScoringClosesAt is { } closes ? T["Hạn chấm {0}: {1}", Moments.Long(closes), Moments.Left(closes, page.Now)].Value : null, $"/to-chuc/{slug}/phan-cong/{round.Id}", T["Xem tiến độ"]));
                AddShort(page, round, lines);
                lines.Add(new(page.FullyRead == page.InRound && open == 0 ? "warn" : "later", "lock", T["Khóa điểm rồi xếp hạng"], null, $"/to-chuc/{slug}/xep-hang/{round.Id}", T["Xếp hạng"]));
                break;
            case RoundStatus.Locked:
                AddShort(page, round, lines);
                lines.Add(new("warn", "scale", T["Điểm đã khóa, chờ quyết định"], T["Xem xếp hạng, phân định chỗ bằng điểm, rồi quyết định."], $"/to-chuc/{slug}/quyet-dinh/{round.Id}", T["Quyết định"]));
                break;
        }

        lines.Add(round.RubricLockedAt is { } locked
            ? new("ok", "check", T["Tiêu chí đã khóa, tổng {0} điểm", Points.Format(round.TotalPoints)], T["Khóa khi có điểm đầu tiên, {0}", Moments.Short(locked)])
            : new("later", "pen", T["Tiêu chí còn sửa được, tổng {0} điểm", Points.Format(round.TotalPoints)], T["Có điểm đầu tiên là khóa."], page.Manages ? $"/to-chuc/{slug}/tieu-chi/{round.Id}" : null, T["Xem tiêu chí"]));
        return lines;
    }

    private void AddShort(DeskPage page, Round round, List<DeskCheck> lines)
    {
        if (page.InRound > page.FullyRead)
        {
            lines.Add(new("fix", "alert", T["{0} hồ sơ chưa đủ {1} phiếu đã ký", page.InRound - page.FullyRead, round.ReadsPerEntry], null, $"/to-chuc/{page.Contest.Slug}/phan-cong/{round.Id}", T["Giao thêm"]));
        }
        else if (page.InRound > 0)
        {
            lines.Add(new("ok", "check", T["Mọi hồ sơ đủ {0} phiếu đã ký", round.ReadsPerEntry]));
        }
    }

    private List<DeskCheck> Decided(DeskPage page) =>
    [
        new("ok", "check", T["Mọi vòng thi đã quyết định"]),
        new("warn", "team", T["Một người lập danh sách giải, người khác duyệt"], T["Hai người cùng xem đúng một bản thì kết quả mới công bố."], page.Manages ? $"/to-chuc/{page.Contest.Slug}/cong-bo" : null, T["Công bố kết quả"]),
    ];

    private DeskCheck Unscreened(DeskPage page)
    {
        var waiting = page.Entries.GetValueOrDefault(EntryStatus.Submitted);
        return waiting > 0
            ? new("warn", "doc", T["{0} hồ sơ chờ kiểm tra", waiting], T["Hợp lệ, trả lại để bổ sung, hoặc chưa hợp lệ kèm lý do."], $"/to-chuc/{page.Contest.Slug}/ho-so", T["Kiểm tra hồ sơ"])
            : new("ok", "check", page.Submitted == 0 ? T["Chưa có hồ sơ nào để kiểm tra"] : T["Đã kiểm tra mọi hồ sơ đã nộp"], null, $"/to-chuc/{page.Contest.Slug}/ho-so", T["Xem hồ sơ"]);
    }

    private void AddReturned(DeskPage page, List<DeskCheck> lines)
    {
        if (page.Entries.GetValueOrDefault(EntryStatus.Returned) is > 0 and var returned)
        {
            lines.Add(new("warn", "pen", T["{0} hồ sơ trả lại chưa nộp bổ sung", returned], null, $"/to-chuc/{page.Contest.Slug}/can-goi", T["Xem ai cần gọi"]));
        }
    }

    private static string PlaceOf(Refusal lack, DeskPage page) => lack.Code switch
    {
        "Contests.NoSectors" or "Contests.NoTracks" => "bang-linh-vuc",
        "Contests.NoAwards" => "giai-thuong",
        "Contests.NoRounds" => "vong/moi",
        "Contests.RubricEmpty" or "Contests.RubricDoesNotAddUp" => $"tieu-chi/{RoundOf(lack, page)}",
        "Contests.RoundNeedsReads" or "Contests.RoundNeedsDate" or "Contests.RoundNeedsAdvance" or "Contests.RoundClosesTooEarly" => $"vong/{RoundOf(lack, page)}",
        _ => "thong-tin",
    };

    // Two rounds may bear one name; then the first of them that lacks this very thing.
    private static Guid RoundOf(Refusal lack, DeskPage page) =>
        (page.Rounds.FirstOrDefault(r => page.Contest.LacksOf(r).Contains(lack)) ?? page.Rounds.First(r => r.Name == (string)lack.Arguments[0])).Id;
}
