using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Web.Features.Shared.Binding;

namespace HoiPhuNu.Startup.Web.Features.Entries.Assisted;

/// <summary>Begins an entry for a woman, or takes up a draft of hers; nothing without her consent on record.</summary>
public sealed class AssistForm
{
    public Guid FormKey { get; set; }

    /// <summary>Somebody already known; null: she is written down now.</summary>
    public Guid? PersonId { get; set; }

    [Display(Name = "Họ và tên của chị ấy")]
    [StringLength(Person.NameLength)]
    public string FullName { get; set; } = "";

    [Display(Name = "Số điện thoại của chị ấy")]
    [PhoneInput]
    public string? Phone { get; set; }

    [Display(Name = "Xã, phường")]
    public Guid? CommuneId { get; set; }

    [Display(Name = "Thôn, bản, tổ dân phố")]
    [StringLength(Person.HamletLength)]
    public string Hamlet { get; set; } = "";

    /// <summary>There is somebody of the same name there, and it is not she.</summary>
    [Display(Name = "Đây là người khác, trùng tên")]
    public bool IsSomebodyElse { get; set; }

    /// <summary>A contest to begin an entry in, or a draft of hers to help with.</summary>
    [Display(Name = "Hồ sơ nào")]
    [Required(ErrorMessage = "Chọn cuộc thi hoặc hồ sơ chị sẽ nhập hộ")]
    public string Target { get; set; } = "";

    [Display(Name = "Chị ấy đồng ý bằng cách nào")]
    [Required(ErrorMessage = "Chọn cách chị ấy đã đồng ý")]
    public ConsentWay? Consent { get; set; }

    [Display(Name = "Đồng ý lúc nào, ở đâu, ai cùng biết")]
    [DataType(DataType.MultilineText)]
    [Required(ErrorMessage = "Ghi rõ chị ấy đã đồng ý lúc nào, ở đâu")]
    [StringLength(Assistance.NoteLength)]
    public string Note { get; set; } = "";

    [Display(Name = "Tôi đã hỏi, chị ấy đồng ý cho tôi điền giúp hồ sơ và hiểu rằng hồ sơ là của chị ấy")]
    public bool Agreed { get; set; }

    public const string ContestPrefix = "thi:";
    public const string EntryPrefix = "ho-so:";

    public Guid? ContestId => IdAfter(ContestPrefix);

    public Guid? EntryId => IdAfter(EntryPrefix);

    private Guid? IdAfter(string prefix) => Target.StartsWith(prefix, StringComparison.Ordinal) && Guid.TryParse(Target.AsSpan(prefix.Length), out var id) ? id : null;
}
