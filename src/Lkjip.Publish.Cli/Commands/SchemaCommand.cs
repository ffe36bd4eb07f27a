using System.CommandLine;
using Lkjip.Publish.Content;

namespace Lkjip.Publish.Cli.Commands;

/// <summary><c>lkjip schema</c>.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        Option<string> outFolder = new("--out") { Description = "Folder untuk skema.", HelpName = "FOLDER", DefaultValueFactory = _ => "schemas" };
        Option<bool> settings = new("--vscode") { Description = "Tulis juga setelan VS Code (.vscode) di folder ini, bila belum ada." };
        Command command = new("schema", "Tulis skema JSON semua berkas data, untuk melengkapi dan memeriksa isian di penyunting teks.") { outFolder, settings };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(outFolder), parsed.GetValue(settings), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error));
        return command;
    }

    /// <summary>Writes the schemas; other files of the folder stay.</summary>
    internal static int Run(string folder, bool settings, TextWriter output, TextWriter error)
    {
        try
        {
            Directory.CreateDirectory(folder);
            int written = 0;
            foreach ((string name, string text) in ContentSchemas.Files())
            {
                File.WriteAllText(Path.Combine(folder, name), text);
                written++;
            }

            output.WriteLine($"{written} skema ditulis ke {folder}.");
            foreach (string path in settings ? EditorSettings.Write(".", schemas: folder.Replace('\\', '/')) : [])
            {
                output.WriteLine($"Setelan ditulis ke {path}.");
            }

            return ExitCodes.Done;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            new FindingTextWriter(error, string.Empty).Write([MachineFindings.FileTrouble(e.Message.TrimEnd('.'))]);
            return ExitCodes.MachineLacks;
        }
    }
}
