namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>A mentor and what she offers. The order of the lists means nothing.</summary>
public sealed record MatchMentor
{
    public required Guid Id { get; init; }

    /// <summary>Each topic once.</summary>
    public IReadOnlyList<MatchSkill> Skills { get; init; } = [];

    /// <summary>Keys as in <see cref="MatchWoman.Sector"/>.</summary>
    public IReadOnlyList<string> Sectors { get; init; } = [];

    public IReadOnlyList<Guid> ProvinceIds { get; init; } = [];

    public IReadOnlyList<string> Languages { get; init; } = [];

    public IReadOnlyList<string> Ways { get; init; } = [];

    /// <summary>Most women she accompanies at once, in either role.</summary>
    public required int Capacity { get; init; }

    /// <summary>Women she accompanies who are <b>not</b> in this run. Those in the run are placed anew and are not counted here.</summary>
    public int Load { get; init; }

    public bool IsWoman { get; init; }

    /// <summary>Nobody is proposed to her, not even a woman she accompanies already.</summary>
    public bool Paused { get; init; }
}
