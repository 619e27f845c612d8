using HoiPhuNu.Startup.Domain.Contests;

namespace HoiPhuNu.Startup.Web.Features.Judging.Panel;

/// <param name="Appointed">Judges the contest by an appointment in force.</param>
/// <param name="Open">Sheets of hers in this round that are not signed.</param>
public sealed record PanelLine(Guid Id, string Name, ContestRole? Role, bool Appointed, bool On, int? Capacity, int Open, int Signed);
