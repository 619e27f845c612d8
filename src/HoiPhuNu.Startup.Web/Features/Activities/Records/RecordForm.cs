using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Activities.Records;

/// <summary>A record as it is typed; which of the numbers are asked, its kind says.</summary>
public sealed class RecordForm
{
    public Guid FormKey { get; set; }

    public int Version { get; set; }

    [Display(Name = "Đơn vị"), Required(ErrorMessage = "Chọn đơn vị")]
    public Guid? UnitId { get; set; }

    [Display(Name = "Chị được hỗ trợ")]
    public Guid? PersonId { get; set; }

    [Display(Name = "Nội dung"), StringLength(ActivityRecord.TopicLength)]
    public string Topic { get; set; } = "";

    [Display(Name = "Đã làm hay mới dự kiến"), EnumDataType(typeof(RecordState))]
    public RecordState State { get; set; } = RecordState.Reached;

    [Display(Name = "Ngày"), Required]
    public DateOnly? On { get; set; }

    [Display(Name = "Ngày cuối")]
    public DateOnly? Until { get; set; }

    [Display(Name = "Tên hoạt động"), StringLength(ActivityRecord.TitleLength)]
    public string Title { get; set; } = "";

    [Display(Name = "Nơi làm"), StringLength(ActivityRecord.PlaceLength)]
    public string Place { get; set; } = "";

    [Display(Name = "Phối hợp với"), StringLength(ActivityRecord.PartnerLength)]
    public string Partner { get; set; } = "";

    [Display(Name = "Ghi chú"), DataType(DataType.MultilineText), StringLength(ActivityRecord.NoteLength)]
    public string Note { get; set; } = "";

    [Display(Name = "Số lượng"), CountInput]
    public int? Count { get; set; }

    [Display(Name = "Lượt người"), CountInput]
    public int? Turns { get; set; }

    [Display(Name = "Số người"), CountInput]
    public int? People { get; set; }

    [Display(Name = "Phụ nữ"), CountInput]
    public int? Women { get; set; }

    [Display(Name = "Dân tộc thiểu số"), CountInput]
    public int? Minority { get; set; }

    [Display(Name = "Phụ nữ làm chủ hộ"), CountInput]
    public int? FemaleHeaded { get; set; }

    [Display(Name = "Hộ nghèo"), CountInput]
    public int? Poor { get; set; }

    [Display(Name = "Hộ cận nghèo"), CountInput]
    public int? NearPoor { get; set; }

    [Display(Name = "Người khuyết tật"), CountInput]
    public int? Disabled { get; set; }

    [Display(Name = "Thành viên"), CountInput]
    public int? Members { get; set; }

    [Display(Name = "Thành viên nữ"), CountInput]
    public int? WomenMembers { get; set; }

    [Display(Name = "Lao động"), CountInput]
    public int? Workers { get; set; }

    [Display(Name = "Lao động nữ"), CountInput]
    public int? WomenWorkers { get; set; }

    [Display(Name = "Số tiền"), MoneyInput]
    public long? Amount { get; set; }

    [Display(Name = "Trên tổng số"), MoneyInput]
    public long? Whole { get; set; }

    [Display(Name = "Khối lượng"), StringLength(30)]
    public string? Quantity { get; set; }

    [Display(Name = "Đơn vị tính"), StringLength(ActivityRecord.UnitLength)]
    public string QuantityUnit { get; set; } = "";

    [Display(Name = "Thuộc chương trình")]
    public List<Guid> ProgrammeIds { get; set; } = [];

    /// <summary>She was told of one like it, and means another.</summary>
    public bool IsAnother { get; set; }

    /// <summary>
    /// In thousandths. On this site a point groups thousands; "2,851" may be meant either way and is asked.
    /// </summary>
    /// <returns>False: cannot be read.</returns>
    public static bool TryQuantity(string? typed, out long? thousandths)
    {
        thousandths = null;
        if (string.IsNullOrWhiteSpace(typed))
        {
            return true;
        }

        var unsaid = TypedNumber.Read(typed, DecimalMark.Unsaid);
        var value = unsaid.IsUnclear && typed.Contains('.', StringComparison.Ordinal) ? TypedNumber.Read(typed, DecimalMark.Comma).Value : unsaid.Value;
        if (value is not { } number || Math.Abs(number) > NumberRules.Max / 1000m || number * 1000 != decimal.Truncate(number * 1000))
        {
            return false;
        }

        thousandths = (long)(number * 1000);
        return true;
    }

    /// <summary>Once the form is valid. A method, for validation reads every property.</summary>
    public RecordDetails ToDetails(RecordKind kind)
    {
        TryQuantity(Quantity, out var quantity);
        var numbers = new RecordNumbers
        {
            Count = Count,
            // As its label says: turns are typed where there were several sessions, else everybody came once.
            Turns = Turns ?? (HasSessions(kind) ? People : null),
            People = People,
            Women = Women,
            Minority = Minority,
            FemaleHeaded = FemaleHeaded,
            Poor = Poor,
            NearPoor = NearPoor,
            Disabled = Disabled,
            Members = Members,
            WomenMembers = WomenMembers,
            Workers = Workers,
            WomenWorkers = WomenWorkers,
            Amount = Amount,
            Whole = Whole,
            Quantity = quantity,
            QuantityUnit = QuantityUnit,
        };
        return new RecordDetails(kind, Topic, State, On!.Value, Until, Title, Place, Partner, Note, numbers, ProgrammeIds);
    }

    public static RecordForm Of(ActivityRecord record)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new RecordForm
        {
            Version = record.Version,
            UnitId = record.UnitId,
            PersonId = record.PersonId,
            Topic = record.Topic,
            State = record.State,
            On = record.On,
            Until = record.Until,
            Title = record.Title,
            Place = record.Place,
            Partner = record.Partner,
            Note = record.Note,
            Count = record.Count,
            // Left open again, so that turns follow when the people are put right.
            Turns = HasSessions(record.Kind) && record.Turns == record.People ? null : record.Turns,
            People = record.People,
            Women = record.Women,
            Minority = record.Minority,
            FemaleHeaded = record.FemaleHeaded,
            Poor = record.Poor,
            NearPoor = record.NearPoor,
            Disabled = record.Disabled,
            Members = record.Members,
            WomenMembers = record.WomenMembers,
            Workers = record.Workers,
            WomenWorkers = record.WomenWorkers,
            Amount = record.Amount,
            Whole = record.Whole,
            Quantity = record.Quantity is { } q ? Typed(q) : null,
            QuantityUnit = record.QuantityUnit,
            ProgrammeIds = [.. record.Programmes.Select(p => p.ProgrammeId)],
        };
    }

    /// <summary>In words and as it would be kept, and only what stands on the form of the page: what two versions of it are compared by.</summary>
    public RecordForm Told(RecordFormPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var told = (RecordForm)MemberwiseClone();
        told.Topic = page.Topics.FirstOrDefault(t => t.Value == Topic)?.Text ?? Topic;
        (told.Title, told.Place, told.Partner, told.Note) = (VietnameseText.Clean(Title), VietnameseText.Clean(Place), VietnameseText.Clean(Partner), VietnameseText.CleanLines(Note));
        (told.Quantity, told.QuantityUnit) = (TryQuantity(Quantity, out var read) && read is { } q ? RecordWords.Quantity(q) : Quantity, VietnameseText.Clean(QuantityUnit));
        told.ProgrammeIds = [.. ProgrammeIds.Distinct().Order()];
        told.PersonId = page.Women.Count > 0 ? PersonId : null;
        told.Turns = HasSessions(page.Kind) && Turns == People ? null : Turns;
        if (page.HasRollCall)
        {
            (told.People, told.Women, told.Turns) = (null, null, null);
        }

        return told;
    }

    internal static bool HasSessions(RecordKind kind) => kind is RecordKind.TrainingClass or RecordKind.Event;

    /// <summary>As it is typed: with three decimals a further 0 says that they are decimals.</summary>
    private static string Typed(long thousandths)
    {
        var text = RecordWords.Quantity(thousandths);
        return TryQuantity(text, out var read) && read == thousandths ? text : text + "0";
    }
}
