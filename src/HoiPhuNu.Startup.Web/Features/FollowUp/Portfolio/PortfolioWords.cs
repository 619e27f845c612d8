using HoiPhuNu.Startup.Domain.Contests;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.Portfolio;

/// <summary>The words of figures.</summary>
public static class PortfolioWords
{
    /// <summary>"trên 100"; at the beginning of a sentence "Trên 100".</summary>
    public static string Say(RoundFigure figure, IStringLocalizer T, bool begins = false)
    {
        var number = Money.Format(figure.Figure);
        string words = figure.Nearness switch
        {
            Nearness.Nearly => T["gần {0}", number],
            Nearness.Over => T["trên {0}", number],
            Nearness.MoreThan => T["hơn {0}", number],
            _ => number,
        };
        return begins ? char.ToUpperInvariant(words[0]) + words[1..] : words;
    }

    /// <summary>"Trên 100 ý tưởng được hỗ trợ, trong đó trên 70 mô hình hoạt động hiệu quả."</summary>
    public static string Sentence(PortfolioPage page, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(page);
        return $"{Say(RoundFigure.Of(page.Supported), T, begins: true)} {T["ý tưởng được hỗ trợ, trong đó"]} {Say(RoundFigure.Of(page.Effective), T)} {T["mô hình hoạt động hiệu quả."]}";
    }

    /// <summary>What could not be read of the filter, and what is shown instead.</summary>
    /// <param name="name">As in the address.</param>
    /// <param name="typed">What stood there.</param>
    /// <param name="day">The day that is shown.</param>
    /// <param name="T">The texts.</param>
    public static string Unread(string name, string typed, DateOnly day, IStringLocalizer T) => name switch
    {
        "ngay" => VietnamTime.TryParseDate(typed, out _) ? T["Ngày {0} chưa tới; đang xem hết ngày {1}", typed, Moments.Date(day)] : T["Ghi ngày như 30/11/2025; đang xem hết ngày {0}", Moments.Date(day)],
        "nam" => T["Ghi năm như 2025; đang xem mọi năm"],
        "don-vi" => T["Không có đơn vị “{0}”; đang xem mọi đơn vị chị theo dõi", typed],
        "tinh" => T["Không có tỉnh “{0}”; đang xem mọi tỉnh, thành phố", typed],
        "chuong-trinh" => T["Không có chương trình “{0}”; đang xem mọi chương trình", typed],
        "nguon" => T["Không có nguồn tiền “{0}”; đang xem mọi nguồn", typed],
        "doi-tuong" => T["Không có đối tượng “{0}”; đang xem mọi đối tượng", typed],
        _ => T["Không có danh sách “{0}”; đang xem mọi ý tưởng được hỗ trợ", typed],
    };

    /// <summary>As it stands in a table.</summary>
    public static string Show(PortfolioCell cell, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(cell);
        return cell switch
        {
            { IsHidden: true } => T["ẩn"],
            { Value: null } => "–",
            { Unit: PortfolioUnit.Percent } => $"{cell.Value}%",
            _ => Money.Format(cell.Value.Value),
        };
    }

    public static string Unit(PortfolioUnit unit, IStringLocalizer T) => unit switch
    {
        PortfolioUnit.Percent => "%",
        PortfolioUnit.Money => T["đồng"],
        PortfolioUnit.People => T["người"],
        PortfolioUnit.Loans => T["khoản vay"],
        _ => T["số dự án"],
    };

    public static string Entrant(int type, IStringLocalizer T) => (EntrantTypes)type switch
    {
        EntrantTypes.Individual => T["Cá nhân"],
        EntrantTypes.Group => T["Nhóm"],
        EntrantTypes.HouseholdBusiness => T["Hộ kinh doanh"],
        EntrantTypes.CooperativeGroup => T["Tổ hợp tác"],
        EntrantTypes.LinkageGroup => T["Tổ liên kết"],
        EntrantTypes.Cooperative => T["Hợp tác xã"],
        EntrantTypes.Enterprise => T["Doanh nghiệp"],
        EntrantTypes.Students => T["Học sinh, sinh viên"],
        _ => T["Chưa rõ"],
    };

    public static string Purpose(ListPurpose purpose, IStringLocalizer T) => purpose switch
    {
        ListPurpose.Report => T["Báo cáo lên cấp trên"],
        ListPurpose.Contact => T["Gọi điện, hẹn thăm"],
        ListPurpose.Money => T["Đối chiếu tiền hỗ trợ"],
        _ => T["Kiểm tra, giám sát"],
    };

    /// <summary>Heading of the list behind a figure.</summary>
    public static string Mark(PortfolioMark mark, int number, IStringLocalizer T) => mark switch
    {
        PortfolioMark.Effective => T["Mô hình hoạt động hiệu quả"],
        PortfolioMark.Working => T["Dự án đang hoạt động"],
        PortfolioMark.Growing => T["Dự án đang mở rộng"],
        PortfolioMark.Paused => T["Dự án tạm dừng"],
        PortfolioMark.Stopped => T["Dự án đã dừng"],
        PortfolioMark.NotSeen => T["Dự án chưa gặp lần nào"],
        PortfolioMark.Stale => T["Dự án từng hoạt động, đã lâu không gặp"],
        PortfolioMark.OldEnough => T["Dự án được hỗ trợ từ {0} tháng trở lên", number],
        PortfolioMark.SurvivedWorking => T["Dự án còn hoạt động sau {0} tháng", number],
        PortfolioMark.SurvivedPaused => T["Dự án tạm dừng sau {0} tháng", number],
        PortfolioMark.SurvivedStopped => T["Dự án đã dừng trước hoặc sau {0} tháng", number],
        PortfolioMark.SurvivalNotSeen => T["Dự án chưa gặp lại từ tháng thứ {0}", number],
        PortfolioMark.FormBefore => T["Dự án lúc được hỗ trợ là: {0}", FollowUpText.Form((LegalForm)number, T)],
        PortfolioMark.Form => T["Dự án nay là: {0}", FollowUpText.Form((LegalForm)number, T)],
        PortfolioMark.Risen => T["Dự án đã lên loại hình cao hơn"],
        PortfolioMark.Ocop => T["Dự án có sản phẩm OCOP {0} sao", number],
        PortfolioMark.WorkersKnown => T["Dự án biết số lao động"],
        PortfolioMark.WorkersCompared => T["Dự án biết số lao động trước và sau"],
        PortfolioMark.RevenueCompared => T["Dự án biết doanh thu trước và sau"],
        PortfolioMark.StoppedWorkers => T["Dự án đã dừng, biết số lao động trước khi được hỗ trợ và trước khi dừng"],
        PortfolioMark.StoppedRevenue => T["Dự án đã dừng, biết doanh thu trước khi được hỗ trợ và trước khi dừng"],
        PortfolioMark.MoneyApproved => T["Dự án có tiền được duyệt"],
        PortfolioMark.MoneyPaid => T["Dự án đã nhận tiền"],
        PortfolioMark.MoneyReturned => T["Dự án đã hoàn trả"],
        PortfolioMark.MoneySpent => T["Dự án đã ghi tiền dùng"],
        PortfolioMark.MoneyUnspent => T["Dự án còn tiền chưa dùng"],
        _ => T["Ý tưởng được hỗ trợ"],
    };
}
