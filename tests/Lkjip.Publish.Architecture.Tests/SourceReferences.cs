using System.Reflection;
using Lkjip.Publish.Tests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Lkjip.Publish.Architecture.Tests;

/// <summary>The references between the folders of a project, by symbol: what the compiler says that a name means, not how it is spelled.</summary>
internal static class SourceReferences
{
    /// <summary>The global usings that <c>ImplicitUsings</c> gives a project.</summary>
    private const string ImplicitUsings = """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;
        """;

    /// <summary>All references from a file of one folder to a type of another folder of the same project.</summary>
    /// <param name="project">Name of a project in <c>src/</c>.</param>
    /// <param name="assembly">Name of its assembly.</param>
    /// <returns>Each pair of file and type once, in their order. Comments are no references.</returns>
    /// <exception cref="InvalidOperationException">The source does not compile here, so that names would be missed.</exception>
    public static IReadOnlyList<FolderReference> Of(string project, string assembly)
    {
        string root = Repository.PathOf("src", project);
        CSharpParseOptions parse = new(LanguageVersion.CSharp14);
        SyntaxTree[] trees = [.. SourceFiles(root).Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), parse, file))];
        Compilation bare = CSharpCompilation.Create(
            assembly, [.. trees, CSharpSyntaxTree.ParseText(ImplicitUsings, parse)], References(assembly),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        CSharpGeneratorDriver.Create(Generators(), parseOptions: parse).RunGeneratorsAndUpdateCompilation(bare, out Compilation compilation, out _);

        if (compilation.GetDiagnostics().FirstOrDefault(d => d.Severity is DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException($"{project} does not compile in this test: {error}");
        }

        return
        [
            .. trees.AsParallel().SelectMany(tree => ReferencesOf(tree, compilation, root)).Distinct()
                .OrderBy(r => r.File, StringComparer.Ordinal).ThenBy(r => r.Type, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<FolderReference> ReferencesOf(SyntaxTree tree, Compilation compilation, string root)
    {
        SemanticModel model = compilation.GetSemanticModel(tree);
        string file = Path.GetRelativePath(root, tree.FilePath).Replace('\\', '/');
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes().Where(n => n is SimpleNameSyntax or BaseObjectCreationExpressionSyntax))
        {
            if (TypeOf(model.GetSymbolInfo(node).Symbol) is { } type
                && type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath is { Length: > 0 } target
                && target.StartsWith(root, StringComparison.Ordinal)
                && FolderOf(Path.GetRelativePath(root, target)) is var to && FolderOf(file) is var from && to != from)
            {
                yield return new FolderReference(file, from, type.Name, to);
            }
        }
    }

    /// <summary>The outermost type that a symbol is or belongs to.</summary>
    private static INamedTypeSymbol? TypeOf(ISymbol? symbol)
    {
        INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        while (type?.ContainingType is { } outer)
        {
            type = outer;
        }

        return type?.OriginalDefinition;
    }

    /// <summary>The first folder of a path; empty for a file beside the project file.</summary>
    private static string FolderOf(string path) => path.Replace('\\', '/').Split('/') is [var folder, _, ..] ? folder : string.Empty;

    /// <summary>The source files of a project, in order, without what is generated.</summary>
    /// <param name="root">Its folder.</param>
    public static IEnumerable<string> SourceFiles(string root) => Directory.EnumerateFiles(root, "*.cs", SearchOption.AllDirectories)
        .Where(file => Path.GetRelativePath(root, file).Replace('\\', '/').Split('/')[0] is not ("obj" or "bin"))
        .Order(StringComparer.Ordinal);

    /// <summary>What the tests run with, which is what the projects are compiled with; but neither the assembly that is compiled here nor that of the tests.</summary>
    private static IEnumerable<MetadataReference> References(string assembly) => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileNameWithoutExtension(path) is var name && name != assembly && name != typeof(SourceReferences).Assembly.GetName().Name)
        .Select(path => MetadataReference.CreateFromFile(path));

    /// <summary>The generators of the framework, for regular expressions and JSON: without them the code does not compile.</summary>
    private static IEnumerable<ISourceGenerator> Generators()
    {
        string folder = typeof(SourceReferences).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Generators").Value!;
        return Directory.EnumerateFiles(folder, "System.Text.*.dll").Append(Path.Combine(folder, "Microsoft.Interop.LibraryImportGenerator.dll")).Order(StringComparer.Ordinal)
            .SelectMany(path => new AnalyzerFileReference(path, Loader.Instance).GetGenerators(LanguageNames.CSharp));
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static readonly Loader Instance = new();

        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
