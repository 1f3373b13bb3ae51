// ASP.NET Core 8. Answers 401 to a request that was not signed with the secret.
using System.Security.Cryptography;
using System.Text;

var secret = Encoding.UTF8.GetBytes(Environment.GetEnvironmentVariable("LEADHUB_WEBHOOK_SECRET")!);
var app = WebApplication.CreateBuilder(args).Build();

bool IsGenuine(byte[] body, string signature)
{
    var expected = "sha256=" + Convert.ToHexString(HMACSHA256.HashData(secret, body)).ToLowerInvariant();
    return CryptographicOperations.FixedTimeEquals(
        Encoding.UTF8.GetBytes(expected), Encoding.UTF8.GetBytes(signature));
}

app.MapPost("/", async (HttpRequest request) =>
{
    using var buffer = new MemoryStream();
    await request.Body.CopyToAsync(buffer);
    if (!IsGenuine(buffer.ToArray(), request.Headers["X-LeadHub-Signature"].ToString()))
        return Results.Unauthorized();
    // Queue the event for your own work, and answer at once: the sender waits 15 seconds.
    return Results.NoContent();
});

app.Run();
