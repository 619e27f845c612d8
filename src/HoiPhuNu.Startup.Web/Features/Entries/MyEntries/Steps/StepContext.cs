using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Contests;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;

/// <summary>What a page may look at while it offers choices and checks answers.</summary>
public sealed record StepContext(AppDbContext Db, IMentoringTopics Topics, Contest Contest, IStringLocalizer<EntriesText> T, DateOnly Today, ModelStateDictionary Errors, CancellationToken Cancel)
{
    public StepChoices Choices { get; } = new();
}
