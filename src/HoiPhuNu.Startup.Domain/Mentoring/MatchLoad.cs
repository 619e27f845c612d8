namespace HoiPhuNu.Startup.Domain.Mentoring;

/// <summary>What a mentor has in all after the run.</summary>
/// <param name="Before">Women not in the run.</param>
public readonly record struct MatchLoad(Guid MentorId, int Capacity, int Before, int Main, int Further)
{
    public int Total => Before + Main + Further;

    public int Free => Math.Max(0, Capacity - Total);
}
