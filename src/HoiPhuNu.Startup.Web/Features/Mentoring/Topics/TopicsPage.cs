using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Domain.Mentoring;
using Microsoft.EntityFrameworkCore;

namespace HoiPhuNu.Startup.Web.Features.Mentoring.Topics;

public sealed record TopicsPage(IReadOnlyList<TopicsPage.Row> Topics, TopicForm Form)
{
    private const int Step = 10;

    public static async Task<TopicsPage> LoadAsync(AppDbContext db, TopicForm? form, CancellationToken cancel)
    {
        var rows = await db.MentoringTopics.AsNoTracking().OrderBy(t => t.RetiredAt != null).ThenBy(t => t.Order).ThenBy(t => t.Code)
            .Select(t => new Row(t.Id, t.Name, t.EnglishName, t.Order, t.RetiredAt != null)).ToListAsync(cancel);
        return new TopicsPage(rows, form ?? new TopicForm { FormKey = Guid.CreateVersion7(), Order = rows.Select(r => r.Order).DefaultIfEmpty().Max() + Step });
    }

    public sealed record Row(Guid Id, string Name, string EnglishName, int Order, bool Retired);
}
