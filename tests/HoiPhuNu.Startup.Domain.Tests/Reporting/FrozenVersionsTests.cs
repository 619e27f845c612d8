using HoiPhuNu.Startup.Domain.Reporting;
using static HoiPhuNu.Startup.Domain.Tests.Reporting.Reports;

namespace HoiPhuNu.Startup.Domain.Tests.Reporting;

/// <summary>Whatever is done to a report in whatever order, what was frozen stays, numbers go up by one, and nobody decides alone.</summary>
public class FrozenVersionsTests
{
    [Fact]
    public void Ten_thousand_histories_change_no_frozen_version()
    {
        var random = new Random(20261122);
        var (frozen, signed, corrected) = (0, 0, 0);
        for (var history = 0; history < 10_000; history++)
        {
            var report = Draft();
            var kept = new List<(string Hash, long? Result, string Reason, string Number)>();
            var writers = new HashSet<Guid> { Officer };
            int? counted = null; // What stands in the sum above: sent, and not returned since.
            for (var step = 0; step < 12; step++)
            {
                var before = report.Versions.Count;
                var (who, now) = (random.Next(3) switch { 0 => Officer, 1 => Chair, _ => Lead }, Now.AddMinutes(step));
                var table = Table(random.Next(1000));
                var status = report.Status;
                var act = random.Next(6);
                var refusal = act switch
                {
                    0 => report.Write(new ReportWords { Situation = $"{history} {step}" }, who, now),
                    1 => report.Send(table, who, now),
                    2 => report.Return("Xem lại", who, now),
                    3 => report.Accept(who, now),
                    4 => report.Sign(table, "05/BC-BTV", who, now),
                    _ => report.Correct("Đếm thiếu", who, now),
                };
                if (refusal is null && act is 0 or 5)
                {
                    writers = act == 0 ? [.. writers, who] : [who];
                }
                else if (refusal is null && act is 3 or 4)
                {
                    Assert.DoesNotContain(who, writers);
                }

                counted = refusal is not null ? counted : act == 1 ? report.Last!.Number : act == 2 ? null : counted;
                Assert.Equal(counted, report.Counts ? report.SentNumber : null);
                Assert.Equal((report.Last?.Number ?? 0, report.Last?.IsSigned ?? false), (report.LastNumber, report.IsLastSigned));
                Assert.InRange(report.Versions.Count, before, refusal is null ? before + 1 : before);
                Assert.Equal(Enumerable.Range(1, report.Versions.Count), report.Versions.Select(v => v.Number));
                for (var i = 0; i < kept.Count; i++)
                {
                    var v = report.Versions[i];
                    Assert.Equal(kept[i], (v.Hash, v.Table.Rows[0].Result, v.Reason, v.DocumentNumber));
                }

                kept.AddRange(report.Versions.Skip(kept.Count).Select(v => (v.Hash, v.Table.Rows[0].Result, v.Reason, v.DocumentNumber)));
                if (report.Status == ReportStatus.Accepted)
                {
                    Assert.NotEqual(report.SentById, report.DecidedById);
                }

                Assert.True(refusal is null || status == report.Status);
            }

            Assert.All(report.Versions, v => Assert.True(v.IsAsFrozen));
            // Only a signature under the figures that were sent has no reason of its own.
            Assert.All(report.Versions.Where((v, i) => i > 0 && v.FiguresAt == v.FrozenAt), v => Assert.NotEmpty(v.Reason));
            frozen += report.Versions.Count;
            signed += report.Versions.Count(v => v.IsSigned);
            corrected += report.Versions.Count(v => v.Reason.Length > 0);
        }

        Assert.True(frozen > 10_000 && signed > 2_000 && corrected > 500, $"{frozen} frozen, {signed} signed, {corrected} corrected");
    }
}
