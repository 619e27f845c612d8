using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

/// <summary>This property of a form is whole đồng (long).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MoneyInputAttribute() : ModelBinderAttribute(typeof(MoneyBinder));
