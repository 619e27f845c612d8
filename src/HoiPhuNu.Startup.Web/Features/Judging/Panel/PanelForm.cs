using System.Globalization;
using HoiPhuNu.Startup.Domain.Judging;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HoiPhuNu.Startup.Web.Features.Judging.Panel;

/// <summary>One box and one number per judge, named by her: a list that changed meanwhile never moves a tick to somebody else.</summary>
public static class PanelForm
{
    private const int Most = 10_000;

    public static string OnName(Guid judgeId) => $"chon-{judgeId:N}";

    public static string CapacityName(Guid judgeId) => $"nhieu-nhat-{judgeId:N}";

    /// <summary>Those ticked, with the most each can read; what cannot be read stays in its box with a sentence beside it.</summary>
    public static Dictionary<Guid, int?> Read(IFormCollection form, IEnumerable<PanelLine> judges, ModelStateDictionary state, string howToWrite)
    {
        var wanted = new Dictionary<Guid, int?>();
        foreach (var judge in judges.Where(j => j.Appointed))
        {
            var capacity = CapacityName(judge.Id);
            var typed = form[capacity].ToString().Trim();
            state.SetModelValue(capacity, typed, typed);
            state.MarkFieldValid(capacity);
            var number = 0;
            if (typed.Length > 0 && !(int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= Most))
            {
                state.AddModelError(capacity, howToWrite);
            }

            if (form[OnName(judge.Id)].Count > 0)
            {
                wanted[judge.Id] = typed.Length == 0 ? null : number;
            }
        }

        return wanted;
    }
}
