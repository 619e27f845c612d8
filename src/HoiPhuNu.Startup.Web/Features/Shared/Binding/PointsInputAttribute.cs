using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

/// <summary>This property of a form is a count of points in hundredths (int).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PointsInputAttribute() : ModelBinderAttribute(typeof(PointsBinder));
