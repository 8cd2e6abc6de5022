package forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import rnn.model.LiveStream;

/** What the server says to one client is not touched by another, and it says in a sentence what it cannot read. */
class WebTest {
    private final Forecaster forecaster = new Forecaster(8);
    private final HttpClient http = HttpClient.newHttpClient();
    private Web web;

    @BeforeEach
    void start() throws IOException {
        web = new Web(forecaster, 0, 2);
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @Test
    void eachClientHasAStreamOfItsOwn() throws IOException, InterruptedException {
        String first = begun();
        String second = begun();
        LiveStream one = forecaster.stream();
        LiveStream other = forecaster.stream();
        for (int t = 0; t < 5; t++) {
            assertEquals(one.next(0.1f * t)[0], Float.parseFloat(sent(first, "POST", "" + 0.1f * t).body()));
            assertEquals(other.next(-0.3f)[0], Float.parseFloat(sent(second, "POST", "-0.3\n").body()));
        }
    }

    @Test
    void whatCannotBeDoneIsSaidInASentence() throws IOException, InterruptedException {
        String stream = begun();
        for (String wrong : new String[] {"", "zero", "NaN", "1e99", "9".repeat(1000)}) {
            assertEquals(400, sent(stream, "POST", wrong).statusCode(), wrong);
        }
        assertTrue(sent(stream, "POST", "zero").body().contains("'zero' is not a number"));
        assertEquals(404, sent("/streams/7", "POST", "1").statusCode());
        assertEquals(405, sent(stream, "PUT", "1").statusCode());
        assertEquals(405, sent("/streams", "DELETE", "").statusCode());
        begun();
        assertEquals(503, sent("/streams", "POST", "").statusCode());
        assertEquals(204, sent(stream, "DELETE", "").statusCode());
        assertEquals(404, sent(stream, "POST", "1").statusCode());
        begun();
    }

    @Test
    void theLoadTestHearsEveryForecastAndEndsItsStreams() throws InterruptedException, ExecutionException {
        double[] taken = Load.milliseconds(web.port(), 2, 20);
        assertEquals(40, taken.length);
        assertTrue(taken[0] > 0 && taken[0] <= taken[39]);
        // There is room for two streams, so these find some only if the first two have ended.
        assertEquals(40, Load.milliseconds(web.port(), 2, 20).length);
    }

    private String begun() throws IOException, InterruptedException {
        HttpResponse<String> answer = sent("/streams", "POST", "");
        assertEquals(201, answer.statusCode());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> sent(String path, String method, String text) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(Web.address(web.port()).resolve(path))
                .method(method, BodyPublishers.ofString(text))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
