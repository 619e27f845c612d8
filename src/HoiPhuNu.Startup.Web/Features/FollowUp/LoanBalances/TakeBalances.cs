using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.FollowUp;
using HoiPhuNu.Startup.Domain.FollowUp;
using HoiPhuNu.Startup.Domain.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.FollowUp.LoanBalances;

/// <summary>Finds the loan of each line among those the viewer is in charge of, and takes the balances that can be taken.</summary>
public sealed class TakeBalances(AppDbContext db, TimeProvider time, IStringLocalizer<FollowUpText> T)
{
    /// <param name="text">As pasted.</param>
    /// <param name="viewer">In charge.</param>
    /// <param name="store">False: only looked at.</param>
    /// <param name="cancel">Stops it.</param>
    public async Task<IReadOnlyList<ReadBalance>> RunAsync(string text, Viewer viewer, bool store, CancellationToken cancel)
    {
        var lines = BalanceLine.Read(text);
        return store
            ? await db.WriteAsync(token => EachAsync(lines, viewer, store, token), cancel)
            : await EachAsync(lines, viewer, store, cancel);
    }

    private async Task<IReadOnlyList<ReadBalance>> EachAsync(IReadOnlyList<BalanceLine> lines, Viewer viewer, bool store, CancellationToken cancel)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var cases = lines.Select(l => l.Case.ToUpperInvariant()).Where(c => c.Length > 0).Distinct().ToList();
#pragma warning disable CA1304, CA1311 // Said in SQL, where UPPER knows no culture.
        var found = await db.Supports.ManagedBy(db, viewer).Where(s => s.CancelledAt == null && s.Kind == SupportKind.Loan && cases.Contains(s.CaseLink.ToUpper()))
            .Include(s => s.Project).ThenInclude(p => p.Person).Include(s => s.Balances).AsSplitQuery().ToListAsync(cancel);
#pragma warning restore CA1304, CA1311
        var loans = found.Where(s => s.IsKeptByBank).ToLookup(s => s.CaseLink, StringComparer.OrdinalIgnoreCase);
        var seen = new Dictionary<(string, DateOnly?), int>();
        var read = new List<ReadBalance>(lines.Count);
        foreach (var line in lines)
        {
            var fault = Fault(line, loans[line.Case].Count(), seen);
            var loan = loans[line.Case].FirstOrDefault();
            if (fault.Length > 0 || loan is null)
            {
                read.Add(new(line, loan?.Project.Title ?? "", loan?.Project.Person.FullName ?? "", null, fault, false));
                continue;
            }

            var known = loan.Balances.Any(b => b.On == line.On && b.Outstanding == line.Outstanding && b.Overdue == line.Overdue);
            var refusal = store
                ? loan.TakeBalance(line.On!.Value, line.Outstanding!.Value, line.Overdue!.Value, viewer.PersonId, now)
                : loan.WhyCannotTakeBalance(line.On!.Value, line.Outstanding!.Value, line.Overdue!.Value, now);
            read.Add(new(line, loan.Project.Title, loan.Project.Person.FullName, refusal, "", known));
        }

        return read;
    }

    private string Fault(BalanceLine line, int loans, Dictionary<(string, DateOnly?), int> seen)
    {
        if (line.Case.Length == 0 || line.Outstanding is null || line.Overdue is null || line.On is null)
        {
            return T["Dòng cần đủ bốn phần: mã khoản vay; dư nợ; quá hạn; ngày. Ví dụ 6600-0001; 25.000.000; 0; 30/9/2026"];
        }

        if (loans != 1)
        {
            return loans == 0 ? T["Không có khoản vay nào mang mã này trong đơn vị của chị."] : T["Có {0} khoản cùng mang mã này. Sửa mã ở các khoản ấy trước.", loans];
        }

        var key = (line.Case.ToUpperInvariant(), line.On);
        if (seen.TryGetValue(key, out var first))
        {
            return T["Cùng mã, cùng ngày với dòng {0}.", first];
        }

        seen[key] = line.Number;
        return "";
    }
}
