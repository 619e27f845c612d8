namespace HoiPhuNu.Startup.Domain.Judging;

/// <summary>What a judge has to read in all.</summary>
public sealed record SpreadLoad(Guid JudgeId, int Kept, int Added)
{
    public int Total => Kept + Added;
}
