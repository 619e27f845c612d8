namespace HoiPhuNu.Startup.Web.Features.Shared;

/// <summary>How a field is asked; Auto reads it from the property's type and attributes.</summary>
public enum FieldKind
{
    Auto,
    Text,
    Textarea,
    Number,
    Points,
    Money,
    Date,
    Time,
    DateTime,
    Tel,
    Email,
    Password,
    Select,

    /// <summary>One of several, all visible.</summary>
    Radio,

    /// <summary>Some of several; the property is a list.</summary>
    Checks,

    /// <summary>One yes; the property is a bool.</summary>
    Checkbox,

    /// <summary>Chosen on her device; the form needs enctype="multipart/form-data". What was chosen never comes back with the page.</summary>
    File,
}
