using System.ComponentModel.DataAnnotations;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.LoanBalances;

public sealed class BalancesForm
{
    public const int TextLength = 200_000;

    [Display(Name = "Các dòng dư nợ"), StringLength(TextLength), DataType("Markdown")]
    public string? Lines { get; set; }

    /// <summary>In place of pasting.</summary>
    public IFormFile? File { get; set; }
}
