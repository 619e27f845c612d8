using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Awards;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.Awards.Plan;

public sealed class AwardForm
{
    public Guid FormKey { get; set; }

    public int Version { get; set; }

    [Display(Name = "Tên giải")]
    [Required, StringLength(Award.NameLength)]
    public string Name { get; set; } = "";

    [Display(Name = "Thứ bậc")]
    [Required, Range(1, 50)]
    public int? Rank { get; set; }

    [Display(Name = "Trao cho bảng")]
    public Guid? TrackId { get; set; }

    [Display(Name = "Số giải")]
    [Required, Range(1, Award.MaxQuantity)]
    public int? Quantity { get; set; } = 1;

    [Display(Name = "Tiền thưởng mỗi giải")]
    [MoneyInput, Range(0, Money.Max)]
    public long? Amount { get; set; }

    [Display(Name = "Hiện vật")]
    [StringLength(Award.InKindLength)]
    public string InKind { get; set; } = "";

    [Display(Name = "Nhà tài trợ")]
    [StringLength(Award.SponsorLength)]
    public string Sponsor { get; set; } = "";

    [Display(Name = "Giấy kèm theo")]
    [StringLength(Award.CertificateLength)]
    public string Certificate { get; set; } = "";

    public static AwardForm Of(Award award) => new()
    {
        Version = award.Version,
        Name = award.Name,
        Rank = award.Rank,
        TrackId = award.TrackId,
        Quantity = award.Quantity,
        Amount = award.Amount,
        InKind = award.InKind,
        Sponsor = award.Sponsor,
        Certificate = award.Certificate,
    };

    public Award ToAward(Guid contestId) => Award.Create(contestId, TrackId, Rank!.Value, Name, Quantity!.Value, Paid, InKind, Sponsor, Certificate);

    public void Put(Award award) => award.Change(TrackId, Rank!.Value, Name, Quantity!.Value, Paid, InKind, Sponsor, Certificate);

    // Nothing typed and a nought say the same: no money.
    private long? Paid => Amount is > 0 ? Amount : null;
}
