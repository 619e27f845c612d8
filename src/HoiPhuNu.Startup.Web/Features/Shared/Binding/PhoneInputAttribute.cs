using Microsoft.AspNetCore.Mvc;

namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

/// <summary>This property of a form is a telephone number (string, +84…).</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PhoneInputAttribute() : ModelBinderAttribute(typeof(PhoneBinder));
