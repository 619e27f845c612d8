using System.ComponentModel.DataAnnotations;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>One tick per purpose, none ticked beforehand; only the first is needed to enter.</summary>
public sealed class ConsentsForm : StepForm
{
    [Display(Name = "Đồng ý dùng dữ liệu cho cuộc thi")]
    public bool Contest { get; set; }

    [Display(Name = "Đồng ý được hỗ trợ sau cuộc thi")]
    public bool Support { get; set; }

    [Display(Name = "Đồng ý đưa tin")]
    public bool Media { get; set; }

    [Display(Name = "Đồng ý nhắn qua Zalo")]
    public bool Zalo { get; set; }

    public override void Read(Entry entry)
    {
        var p = entry.DraftPledges;
        (Contest, Support, Media, Zalo) = (p.ConsentContest, p.ConsentSupport, p.ConsentMedia, p.ConsentZalo);
    }

    public override Refusal? Save(Entry entry, Guid byId, DateTime at, string page) =>
        entry.SavePledges(
            entry.DraftPledges with { ConsentContest = Contest, ConsentSupport = Support, ConsentMedia = Media, ConsentZalo = Zalo, TextVersion = ConsentTexts.Version },
            byId,
            at,
            page);
}
