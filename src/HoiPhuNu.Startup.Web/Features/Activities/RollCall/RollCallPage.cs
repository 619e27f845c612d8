using HoiPhuNu.Startup.Domain.Activities;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Web.Features.Activities.RollCall;

/// <param name="Record">A class or an event.</param>
/// <param name="Form">As typed, or from what stands there.</param>
/// <param name="Known">Women of the unit known to the site.</param>
/// <param name="WhyNot">Null: the roll may be called.</param>
public sealed record RollCallPage(ActivityRecord Record, RollCallForm Form, IReadOnlyList<FieldOption> Known, Refusal? WhyNot);
