using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace HoiPhuNu.Startup.Web.Features.Shared.Binding;

/// <summary>What people type, read the Vietnamese way: texts tidied, dates dd/mm/yyyy, instants in Vietnam time.</summary>
public sealed class TypedTextBinders : IModelBinderProvider
{
    public IModelBinder? GetBinder(ModelBinderProviderContext context)
    {
        var source = context.BindingInfo.BindingSource;
        if (context.BindingInfo.BinderType is not null
            || (source is not null && (source == BindingSource.Header || source == BindingSource.Body || source == BindingSource.Services)))
        {
            return null;
        }

        var type = context.Metadata.UnderlyingOrModelType;
        return type == typeof(string) ? TextBinderFor(context.Metadata)
            : type == typeof(DateOnly) ? new DateBinder()
            : type == typeof(DateTime) ? new InstantBinder()
            : type == typeof(TimeOnly) ? new TimeBinder()
            : null;
    }

    private static TextBinder TextBinderFor(ModelMetadata metadata)
    {
        var shape = metadata.DataTypeName switch
        {
            nameof(DataType.Password) => TextShape.Untouched,
            nameof(DataType.MultilineText) => TextShape.Lines,
            Markdown => TextShape.Markdown,
            _ => TextShape.Line,
        };
        return new TextBinder(shape, mayBeNull: metadata.ContainerType is null || IsNullable(metadata));
    }

    /// <summary>[DataType("Markdown")]: only NFC and line ends, because indents mean something.</summary>
    public const string Markdown = nameof(Markdown);

    private static bool IsNullable(ModelMetadata metadata) =>
        metadata.ContainerType!.GetProperty(metadata.PropertyName!) is not { } property
        || new NullabilityInfoContext().Create(property).WriteState != NullabilityState.NotNull;
}
