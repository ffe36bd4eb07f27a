using System.Collections.Concurrent;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Lkjip.Publish.Architecture.Tests;

/// <summary>A method that calls, or hands on, another.</summary>
/// <param name="Caller">The caller: its type (nested ones after a slash), a point, its name.</param>
/// <param name="Type">The caller's type.</param>
/// <param name="Called">The method called, named likewise.</param>
/// <param name="Place">Project and folder of the caller's source, such as <c>Lkjip.Publish.Core/Tabel</c>; null for what the compiler made.</param>
internal sealed record Call(string Caller, string Type, string Called, string? Place);

/// <summary>Reads from compiled code which method calls which.</summary>
internal static class Calls
{
    private static readonly ConcurrentDictionary<string, IReadOnlyList<Call>> Known = [];

    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes).GetFields().Select(f => (OpCode)f.GetValue(null)!).ToDictionary(c => c.Value & 0xFFFF);

    /// <summary>All calls of an assembly, with its symbols beside it.</summary>
    public static IReadOnlyList<Call> In(string assembly) => Known.GetOrAdd(assembly, Read);

    /// <summary>The folder of the source of each type of an assembly, by the type's name.</summary>
    public static ILookup<string, string> Places(string assembly)
    {
        using PEReader file = new(File.OpenRead(assembly));
        using MetadataReaderProvider symbols = Symbols(assembly);
        MetadataReader code = file.GetMetadataReader();
        MetadataReader places = symbols.GetMetadataReader();
        return code.MethodDefinitions
            .Select(handle => (Type: NameOf(code, code.GetMethodDefinition(handle).GetDeclaringType()), Place: PlaceOf(places, handle)))
            .Where(m => m.Place is not null).Distinct().ToLookup(m => m.Type, m => m.Place!);
    }

    private static List<Call> Read(string assembly)
    {
        using PEReader file = new(File.OpenRead(assembly));
        using MetadataReaderProvider symbols = Symbols(assembly);
        MetadataReader code = file.GetMetadataReader();
        MetadataReader places = symbols.GetMetadataReader();
        List<Call> calls = [];
        foreach (MethodDefinitionHandle handle in code.MethodDefinitions)
        {
            MethodDefinition method = code.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress != 0)
            {
                string type = NameOf(code, method.GetDeclaringType());
                string caller = $"{type}.{code.GetString(method.Name)}";
                string? place = PlaceOf(places, handle);
                calls.AddRange(Called(code, file.GetMethodBody(method.RelativeVirtualAddress).GetILReader()).Select(called => new Call(caller, type, called, place)));
            }
        }

        return calls;
    }

    private static MetadataReaderProvider Symbols(string assembly) =>
        MetadataReaderProvider.FromPortablePdbStream(File.OpenRead(Path.ChangeExtension(assembly, ".pdb")));

    /// <summary>The methods that the instructions of one name.</summary>
    private static List<string> Called(MetadataReader code, BlobReader body)
    {
        List<string> called = [];
        while (body.RemainingBytes > 0)
        {
            int first = body.ReadByte();
            OpCode op = Codes[first == 0xFE ? 0xFE00 | body.ReadByte() : first];
            switch (op.OperandType)
            {
                case OperandType.InlineMethod:
                    if (NameOf(code, MetadataTokens.EntityHandle(body.ReadInt32())) is { } name)
                    {
                        called.Add(name);
                    }

                    break;
                case OperandType.InlineSwitch:
                    int targets = body.ReadInt32();
                    body.Offset += 4 * targets;
                    break;
                default:
                    body.Offset += SizeOf(op.OperandType);
                    break;
            }
        }

        return called;
    }

    private static int SizeOf(OperandType operand) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        _ => 4,
    };

    /// <summary>The name of a method or type; null for one of a constructed generic type.</summary>
    private static string? NameOf(MetadataReader code, EntityHandle handle) => handle.Kind switch
    {
        HandleKind.MethodDefinition when code.GetMethodDefinition((MethodDefinitionHandle)handle) is var method =>
            $"{NameOf(code, method.GetDeclaringType())}.{code.GetString(method.Name)}",
        HandleKind.MemberReference when code.GetMemberReference((MemberReferenceHandle)handle) is var member =>
            NameOf(code, member.Parent) is { } parent ? $"{parent}.{code.GetString(member.Name)}" : null,
        HandleKind.MethodSpecification => NameOf(code, code.GetMethodSpecification((MethodSpecificationHandle)handle).Method),
        HandleKind.TypeReference when code.GetTypeReference((TypeReferenceHandle)handle) is var type =>
            type.ResolutionScope.Kind is HandleKind.TypeReference ? $"{NameOf(code, type.ResolutionScope)}/{code.GetString(type.Name)}" : $"{code.GetString(type.Namespace)}.{code.GetString(type.Name)}",
        _ => null,
    };

    private static string NameOf(MetadataReader code, TypeDefinitionHandle handle)
    {
        TypeDefinition type = code.GetTypeDefinition(handle);
        string name = code.GetString(type.Name);
        return type.GetDeclaringType() is { IsNil: false } outer ? $"{NameOf(code, outer)}/{name}" : $"{code.GetString(type.Namespace)}.{name}";
    }

    /// <summary>Project and folder of a method's source; null where no line of it is known.</summary>
    private static string? PlaceOf(MetadataReader symbols, MethodDefinitionHandle method)
    {
        MethodDebugInformation lines = symbols.GetMethodDebugInformation(method);
        DocumentHandle document = lines.Document.IsNil && !lines.SequencePointsBlob.IsNil ? lines.GetSequencePoints().First().Document : lines.Document;
        return document.IsNil ? null
            : symbols.GetString(symbols.GetDocument(document).Name).Replace('\\', '/').Split('/') is var path
                && Array.FindLastIndex(path, part => part is "src" or "themes" or "tests") is >= 0 and var root && root + 2 < path.Length
                ? $"{path[root + 1]}/{(root + 3 < path.Length ? path[root + 2] : string.Empty)}"
                : null;
    }
}
