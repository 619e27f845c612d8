using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Audit;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.Judging;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace HoiPhuNu.Startup.Web.Tests.Audit;

public sealed partial class AuditLogTests(App app) : IClassFixture<App>
{
    [Theory]
    [InlineData("vi")]
    [InlineData("en")]
    public void Every_event_has_a_sentence(string language)
    {
        var before = System.Globalization.CultureInfo.CurrentUICulture;
        System.Globalization.CultureInfo.CurrentUICulture = System.Globalization.CultureInfo.GetCultureInfo(language);
        try
        {
            var texts = app.Services.GetRequiredService<AuditText>();
            var missing = new List<string>();
            foreach (var type in EventTypes.All)
            {
                var sentence = texts.Say(Blank(type));
                if (string.IsNullOrWhiteSpace(sentence) || sentence.Contains('{', StringComparison.Ordinal))
                {
                    missing.Add(type.Name);
                }
            }

            Expect.None(missing);
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentUICulture = before;
        }
    }

    [Fact]
    public async Task An_organizer_reads_what_happened_by_whom_and_about_what_and_no_score()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Scoring, Entries = 3, OpenSheets = 1 });
        using var organizer = await app.SignedIn(s.Organizer);
        var address = $"/to-chuc/{s.Slug}/nhat-ky";

        var signed = (await organizer.Page($"{address}?viec=cham-diem")).QuerySelectorAll("tbody tr").Where(tr => tr.TextContent.Contains("Ký phiếu chấm", StringComparison.Ordinal)).ToList();
        Assert.Equal(s.Sheets.Count(x => x.Status == SheetStatus.Signed), signed.Count);
        var names = s.Judges.Select(j => j.FullName).ToHashSet();
        Assert.All(signed, tr => Assert.Contains(tr.QuerySelectorAll("td")[1].TextContent, names));
        var totals = s.Sheets.Where(x => x.Status == SheetStatus.Signed).Select(x => Points.Format(x.Total)).ToHashSet();
        Assert.All(signed, tr => Assert.DoesNotContain(NumberPattern().Matches(tr.QuerySelector("th")!.TextContent).Select(m => m.Value), totals.Contains));

        var submitted = (await organizer.Page($"{address}?viec=ho-so&nguoi={Uri.EscapeDataString(s.Entrants[1].FullName)}")).QuerySelectorAll("tbody tr");
        Assert.NotEmpty(submitted);
        Assert.All(submitted, tr => Assert.Equal(s.Entrants[1].FullName, tr.QuerySelectorAll("td")[1].TextContent));
        Assert.Contains(submitted, tr => tr.QuerySelector("td")!.TextContent == s.Entries[1].Code);
    }

    [Fact]
    public async Task Closing_by_the_clock_is_done_by_the_system()
    {
        var s = await Scenario.Build(app, new() { Stage = ScenarioStage.Closed });
        using var organizer = await app.SignedIn(s.Organizer);

        var rows = (await organizer.Page($"/to-chuc/{s.Slug}/nhat-ky?viec=cuoc-thi")).QuerySelectorAll("tbody tr");

        Assert.Contains(rows, tr => tr.TextContent.Contains("Hết hạn", StringComparison.Ordinal) && tr.TextContent.Contains("Hệ thống", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_line_of_a_later_version_is_shown_by_its_name()
    {
        var s = await Scenario.Build(app);
        await app.WithDb(async db =>
        {
            await db.SaveChangesAsync();
            await db.Database.ExecuteSqlAsync($"INSERT INTO Activities (Id, At, ActorId, Event, SubjectId, ContestId, Details) SELECT {Guid.CreateVersion7()}, At, ActorId, 'SomethingNew', SubjectId, ContestId, '' FROM Activities WHERE ContestId = {s.Contest.Id} LIMIT 1");
        });
        using var organizer = await app.SignedIn(s.Organizer);

        Assert.Contains("SomethingNew", await AllPages(organizer, $"/to-chuc/{s.Slug}/nhat-ky"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_costs_the_same_at_ten_and_at_two_hundred_lines()
    {
        var s = await Scenario.Build(app);
        using var organizer = await app.SignedIn(s.Organizer);
        var costs = new List<int>();
        foreach (var more in new[] { 10, 190 })
        {
            await app.WithDb(async db =>
            {
                for (var i = 0; i < more; i++)
                {
                    db.Happened(new EntryTypedByHelper(s.Entries[i % 6].Id, s.Officer.Id, app.Now.AddSeconds(i), s.Contest.Id, "von"));
                }

                await db.SaveChangesAsync();
            });
            await organizer.Page($"/to-chuc/{s.Slug}/nhat-ky");
            costs.Add(await app.Commands.CountAsync(() => organizer.Page($"/to-chuc/{s.Slug}/nhat-ky")));
        }

        Assert.Equal(costs[0], costs[1]);
        Assert.InRange(costs[0], 1, 10);
    }

    /// <summary>An event with nothing in it: what is asked is whether there is a sentence, not what it says.</summary>
    private static DomainEvent Blank(Type type)
    {
        var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
        return (DomainEvent)constructor.Invoke([.. constructor.GetParameters().Select(p => Value(p.ParameterType))]);
    }

    private static object? Value(Type type) =>
        type == typeof(string) ? ""
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>) ? Array.CreateInstance(type.GenericTypeArguments[0], 0)
        : type.IsValueType && Nullable.GetUnderlyingType(type) is null ? RuntimeHelpers.GetUninitializedObject(type)
        : null;

    private static async Task<string> AllPages(Browser browser, string address)
    {
        var text = "";
        for (var number = 1; ; number++)
        {
            var page = await browser.Page($"{address}?trang={number}");
            text += page.QuerySelector("main")!.TextContent;
            if (page.QuerySelector("a[rel=next]") is null)
            {
                return text;
            }
        }
    }

    [GeneratedRegex("[0-9]+([.,][0-9]+)?")]
    private static partial Regex NumberPattern();
}
