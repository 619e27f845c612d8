using HoiPhuNu.Startup.Domain.Entries;

namespace HoiPhuNu.Startup.Web.Features.Entries.Screening;

/// <summary>What stands in the address of the list.</summary>
public sealed class ScreeningFilter
{
    public string? Tim { get; set; }

    public EntryStatus? TinhTrang { get; set; }

    public Guid? Bang { get; set; }

    public Guid? LinhVuc { get; set; }

    /// <summary>Commune or branch.</summary>
    public Guid? DonVi { get; set; }

    /// <summary>"nop" (first submitted first), "ten" (by name), "ma" (by code).</summary>
    public string? SapXep { get; set; }

    public int Trang { get; set; } = 1;

    /// <summary>Page of the drafts by commune.</summary>
    public int TrangNhap { get; set; } = 1;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Tim) && TinhTrang is null && Bang is null && LinhVuc is null && DonVi is null;
}
