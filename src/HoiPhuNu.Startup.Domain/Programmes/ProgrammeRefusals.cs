using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Programmes;

public static class ProgrammeRefusals
{
    public static readonly Refusal PeriodBackwards = new("Programmes.PeriodBackwards");
    public static readonly Refusal TooManyAliases = new("Programmes.TooManyAliases");
    public static readonly Refusal MonthsOutOfRange = new("Programmes.MonthsOutOfRange");
    public static readonly Refusal DaysOutOfRange = new("Programmes.DaysOutOfRange");
    public static readonly Refusal SettingOutOfRange = new("Programmes.SettingOutOfRange");
    public static readonly Refusal CodeTaken = new("Programmes.CodeTaken");
}
