using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Entries;
using HoiPhuNu.Startup.Domain.Entries;
using HoiPhuNu.Startup.Domain.People;
using HoiPhuNu.Startup.Domain.Shared;
using HoiPhuNu.Startup.Web.Features.Entries.MyEntries.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Entries.MyEntries;

/// <summary>Builds the task list of one entry.</summary>
public sealed class TaskLists(AppDbContext db, EntryReader reader, IStringLocalizer<EntriesText> T, IStringLocalizerFactory texts)
{
    public async Task<TaskListPage?> FindAsync(Viewer viewer, Guid id, DateTime now, CancellationToken cancel)
    {
        if (await db.Entries.AsNoTracking().LoadForTyping(viewer, id, cancel) is not { } entry)
        {
            return null;
        }

        var names = await EntryNames.LoadAsync(db, entry.Contest, entry.DraftDetails, cancel);
        var helpers = await reader.HelpersAsync(id, cancel);
        var completeness = EntryCompleteness.Of(entry);
        var closed = entry.WhyCannotEdit(now);
        var sections = EntryCompleteness.SectionsOf(entry.Draft);
        return new TaskListPage
        {
            Id = entry.Id,
            Title = entry.Draft.Title,
            ContestTitle = entry.Contest.Title,
            ContestSlug = entry.Contest.Slug,
            Status = entry.Status,
            Code = entry.Code,
            Until = closed is null ? entry.LastMinute : null,
            ClosedBecause = closed is null ? null : texts.Say(closed),
            Tasks = [.. sections.Select(s => RowOf(s, entry, completeness, names))],
            Done = sections.Count(completeness.IsDone),
            Next = closed is null ? NextOf(entry, completeness) : null,
            SavedAt = entry.DraftSavedAt,
            SavedBy = entry.DraftSavedById == viewer.PersonId ? null
                : entry.DraftSavedById == entry.PersonId ? entry.Person.FullName
                : helpers.FirstOrDefault(h => h.PersonId == entry.DraftSavedById)?.Name,
            Helpers = [.. helpers.Where(h => h.EndedAt is null)],
            HelpedName = entry.PersonId == viewer.PersonId ? null : entry.Person.FullName,
            DraftDiffers = entry.DraftDiffers,
            SubmittedVersion = entry.SubmittedVersion,
            LastSubmittedAt = entry.LastSubmittedAt,
            Reason = entry.Reason,
            CanWithdraw = entry.WhyCannotWithdraw() is null,
        };
    }

    private TaskListPage.TaskRow RowOf(EntrySection section, Entry entry, EntryCompleteness completeness, EntryNames names)
    {
        var title = EntryWords.Section(section, entry.Draft.EntrantType, T);
        var missing = completeness.In(section);
        var target = missing.Count > 0 ? EntrySteps.StepOf(missing.FirstOrDefault(EntrySteps.IsWrong) ?? missing[0]) : EntrySteps.All.First(s => s.Section == section);
        var href = $"/ho-so/{entry.Id}/{target.Slug}";
        if (missing.FirstOrDefault(EntrySteps.IsWrong) is { } wrong)
        {
            return new(title, href, texts.Say(wrong), StatusKind.Fix, T["Cần sửa"], false);
        }

        if (missing.Count == 0)
        {
            return new(title, href, DoneText(section, entry, names), StatusKind.Done, T["Đã xong"], false);
        }

        if (section == EntrySection.Pledges && completeness.Missing.Any(m => EntrySteps.StepOf(m).Section != EntrySection.Pledges))
        {
            return new(title, href, T["Làm sau cùng, khi các phần trên đã xong"], StatusKind.Locked, T["Chưa mở"], true);
        }

        return completeness.IsBegun(section)
            ? new(title, href, T["Còn {0} câu: {1}", missing.Count, string.Join("; ", missing.Select(m => Lower(EntryWords.Field((string)m.Arguments[1], T))))], StatusKind.Doing, T["Đang làm"], false)
            : new(title, href, TodoText(section), StatusKind.Todo, T["Chưa làm"], false);
    }

    private string DoneText(EntrySection section, Entry entry, EntryNames names)
    {
        var (c, d) = (entry.Draft, entry.DraftDetails);
        return section switch
        {
            EntrySection.Registration => string.Join(", ", new[] { names[c.SectorId], names[c.TrackId], EntryWords.Type(c.EntrantType, T) }.Where(x => x.Length > 0)),
            EntrySection.Representative => string.Join(", ", new[] { d.FullName, names[d.CommuneId] }.Where(x => x.Length > 0)),
            EntrySection.Team => T["{0} người, trong đó {1} chị", c.Members ?? 0, c.WomenMembers ?? 0],
            EntrySection.LegalEntity => c.LegalName,
            EntrySection.Description => T["Tóm tắt {0} chữ và các câu cần có", VietnameseText.CountWords(c.Summary)],
            EntrySection.Finance => T["Tổng vốn {0}, các nguồn đã khớp", Money.FormatShort(c.TotalCapital ?? 0)],
            EntrySection.Impact => T["Việc làm cho {0} lao động nữ", c.WomenWorkers ?? 0],
            _ => T["Đã cam kết và đồng ý"],
        };
    }

    private string TodoText(EntrySection section) => section switch
    {
        EntrySection.Registration => T["Tên ý tưởng, lĩnh vực, bảng thi"],
        EntrySection.Representative => T["Họ tên, số điện thoại, nơi ở"],
        EntrySection.Team => T["Bao nhiêu người, ai làm chính"],
        EntrySection.LegalEntity => T["Tên, ngày thành lập, phần vốn của các chị"],
        EntrySection.Description => T["Tóm tắt, sản phẩm, tài nguyên, khách hàng, kế hoạch"],
        EntrySection.Finance => T["Tổng vốn, các nguồn, doanh thu"],
        EntrySection.Impact => T["Việc làm, môi trường, người đồng hành"],
        _ => T["Bốn câu đồng ý, hai câu cam kết"],
    };

    private TaskListPage.NextTask? NextOf(Entry entry, EntryCompleteness completeness)
    {
        if (completeness.Missing is not [var first, ..] missing)
        {
            return null;
        }

        var target = missing.FirstOrDefault(EntrySteps.IsWrong) ?? first;
        var step = EntrySteps.StepOf(target);
        var section = EntryWords.Section(step.Section, entry.Draft.EntrantType, T);
        return EntrySteps.IsWrong(target)
            ? new(T["Việc tiếp theo: sửa phần {0}", section], texts.Say(target) + ".", $"/ho-so/{entry.Id}/{step.Slug}", T["Sửa phần {0}", section])
            : new(T["Việc tiếp theo: phần {0}", section], T["Trang “{0}”, chỉ vài phút là xong.", T[step.Title].Value], $"/ho-so/{entry.Id}/{step.Slug}", completeness.IsBegun(step.Section) ? T["Làm tiếp"] : T["Bắt đầu phần này"]);
    }

    private static string Lower(string text) => text.Length == 0 ? text : char.ToLower(text[0], System.Globalization.CultureInfo.CurrentCulture) + text[1..];
}
