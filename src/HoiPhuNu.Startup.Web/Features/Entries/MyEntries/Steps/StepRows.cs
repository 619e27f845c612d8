using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>Rows of the team are taken out by a button that posts the page, so it works without script.</summary>
public static class StepRows
{
    public static void Obey(StepForm form, string? command, ModelStateDictionary state)
    {
        if (form is TeamForm team && command?.StartsWith("bo-", StringComparison.Ordinal) == true
            && int.TryParse(command.AsSpan(3), System.Globalization.CultureInfo.InvariantCulture, out var row) && row >= 0 && row < team.Rows.Count)
        {
            team.Rows.RemoveAt(row);

            // Errors and typed texts of the rows stand under their old numbers.
            foreach (var key in state.Keys.Where(k => k.StartsWith("Form.Rows[", StringComparison.Ordinal)).ToList())
            {
                state.Remove(key);
            }
        }
    }
}
