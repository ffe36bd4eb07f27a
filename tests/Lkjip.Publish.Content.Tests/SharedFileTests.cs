namespace Lkjip.Publish.Content.Tests;

public sealed class SharedFileTests
{
    [Theory]
    [InlineData(32)]
    [InlineData(33)]
    public void A_file_that_is_locked_for_a_moment_is_read_after_it(int code)
    {
        Queue<Func<Stream>> opens = new([() => throw Locked(code), () => throw Locked(code), () => new MemoryStream([1, 2, 3])]);
        int waits = 0;

        SharedFile.ReadAllBytes(() => opens.Dequeue()(), _ => waits++).ShouldBe([1, 2, 3]);

        waits.ShouldBe(2);
    }

    [Fact]
    public void A_file_that_stays_locked_is_given_up_in_less_than_a_second()
    {
        TimeSpan waited = TimeSpan.Zero;

        IOException error = Should.Throw<IOException>(() => SharedFile.ReadAllBytes(() => throw Locked(32), pause => waited += pause));

        SharedFile.IsLocked(error).ShouldBeTrue();
        waited.ShouldBeLessThan(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public void Another_trouble_is_not_waited_for() =>
        Should.Throw<IOException>(() => SharedFile.ReadAllBytes(() => throw new IOException("disk"), _ => throw new InvalidOperationException("waited")));

    [Fact]
    public void A_file_that_another_program_is_writing_is_read()
    {
        string path = Path.GetTempFileName();
        try
        {
            using FileStream writer = new(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            writer.Write([7]);
            writer.Flush();

            SharedFile.ReadAllBytes(path).ShouldBe([7]);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static IOException Locked(int code) => new("locked", unchecked((int)0x80070000) | code);
}
