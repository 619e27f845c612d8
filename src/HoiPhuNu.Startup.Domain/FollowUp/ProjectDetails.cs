namespace HoiPhuNu.Startup.Domain.FollowUp;

/// <summary>What is typed of a project.</summary>
/// <param name="Title">Of the idea.</param>
/// <param name="Summary">A few sentences.</param>
/// <param name="Sector">From the contest's list or the usual one.</param>
/// <param name="EntrantType">Value of Contests.EntrantTypes.</param>
/// <param name="LegalForm">At the beginning; later changes are steps.</param>
/// <param name="LegalFormSince">Day of its registration; null: not known or an idea.</param>
/// <param name="LegalName">Of the entity; empty while an idea.</param>
/// <param name="RevenueBefore">Twelve months before support, đồng; null: not known.</param>
/// <param name="WorkersBefore">All workers before support; null: not known.</param>
/// <param name="WomenWorkersBefore">Women among them.</param>
public sealed record ProjectDetails(string Title, string Summary, string Sector, int EntrantType, LegalForm LegalForm = LegalForm.Idea, DateOnly? LegalFormSince = null, string LegalName = "", long? RevenueBefore = null, int? WorkersBefore = null, int? WomenWorkersBefore = null);
