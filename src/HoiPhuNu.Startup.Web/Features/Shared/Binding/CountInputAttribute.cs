using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

/// <summary>This property of a form counts something (int): "1.200" and "1200" are the same, "1,200" is neither.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CountInputAttribute() : ModelBinderAttribute(typeof(CountBinder));
