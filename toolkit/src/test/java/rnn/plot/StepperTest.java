package rnn.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import rnn.display.Picture;

class StepperTest {
    private static Plot chart(String title, double height) {
        return new LineChart(title, "x", "y")
                .line("y", new double[] {0, height})
                .level("most", 1, 2, 1);
    }

    private static Stepper stepper(int frames) {
        Stepper stepper = new Stepper("A & \"B\" <c>");
        for (int i = 0; i < frames; i++) {
            stepper.frame(chart("t", 0.1 * i), "Frame <" + i + "> & \"more\"");
        }
        return stepper;
    }

    /** The fragment with its empty elements closed and the script's text removed, which makes it XML. */
    private static Element parsed(String html) throws Exception {
        String xml = html.replaceAll("(?s)(<script>).*?(</script>)", "$1$2")
                .replaceAll("<((?:img|input)\\b[^>]*)>", "<$1/>");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    @Test
    void eachFrameHasItsTextOnceForTheEyeAndOnceForTheEar() throws Exception {
        Element root = parsed(stepper(3).html());
        NodeList images = root.getElementsByTagName("img");
        NodeList sentences = root.getElementsByTagName("p");
        assertEquals(3, images.getLength());
        for (int i = 0; i < 3; i++) {
            String text = "Frame <" + i + "> & \"more\"";
            assertEquals(text, ((Element) images.item(i)).getAttribute("alt"));
            assertEquals(text, sentences.item(i).getTextContent());
            assertEquals("true", ((Element) sentences.item(i)).getAttribute("aria-hidden"));
        }
        assertEquals("A & \"B\" <c>", root.getAttribute("aria-label"));
        Element slider = (Element) root.getElementsByTagName("input").item(0);
        assertEquals("Step of A & \"B\" <c>", slider.getAttribute("aria-label"));
        assertEquals("3", slider.getAttribute("max"));
    }

    @Test
    void withoutAScriptTheLastFrameStandsAloneAndNoControlIsSeen() throws Exception {
        NodeList parts = parsed(stepper(4).html()).getElementsByTagName("div");
        assertEquals(5, parts.getLength());
        for (int i = 0; i < 5; i++) {
            assertEquals(i != 3, ((Element) parts.item(i)).hasAttribute("hidden"), "part " + i);
        }
    }

    @Test
    void nothingIsFetched() {
        Matcher address = Pattern.compile("(?:src|href)=\"(?!data:image/png;base64,)|https?://")
                .matcher(stepper(2).html());
        assertFalse(address.find());
    }

    @Test
    void moreThanSixtyFramesAreRefused() {
        Stepper stepper = stepper(60);
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> stepper.frame(chart("t", 1), "one more"));
        assertTrue(refused.getMessage().contains("60 frames"), refused.getMessage());
    }

    @Test
    void moreBytesThanANotebookCarriesAreRefused() {
        Stepper stepper = new Stepper("noise");
        Random random = new Random(1);
        for (int i = 0; i < 30; i++) {
            double[] noise = random.doubles(2000).toArray();
            stepper.frame(() -> new LineChart("n", "x", "y").line("n", noise).picture(), "noise");
        }
        IllegalStateException refused = assertThrows(IllegalStateException.class, stepper::html);
        assertTrue(refused.getMessage().contains("30 frames and"), refused.getMessage());
        assertTrue(refused.getMessage().contains("300000"), refused.getMessage());
    }

    @Test
    void framesOfOneSizeWithASentenceEach() {
        Stepper stepper = stepper(1);
        Plot wider = new HeatMap("h", "x", java.util.List.of("a"), "y", java.util.List.of("b"), new double[][] {{1}});
        assertThrows(IllegalArgumentException.class, () -> stepper.frame(wider, "another size"));
        assertThrows(IllegalArgumentException.class, () -> stepper.frame(chart("t", 1), " "));
        assertThrows(IllegalStateException.class, () -> new Stepper("none").html());
    }

    @Test
    void aCaptionIsThePicturesTextAndStandsBelowIt() throws Exception {
        Picture picture = chart("t", 1).picture();
        assertTrue(picture.text().startsWith("Line chart, t"));
        Element plain = parsed(picture.html());
        assertEquals(0, plain.getElementsByTagName("figcaption").getLength());
        Element root = parsed(picture.captioned("A line & its <end>.").html());
        Element image = (Element) root.getElementsByTagName("img").item(0);
        assertEquals("A line & its <end>.", image.getAttribute("alt"));
        assertEquals("760", image.getAttribute("width"));
        assertEquals(
                "A line & its <end>.",
                root.getElementsByTagName("figcaption").item(0).getTextContent());
        assertThrows(IllegalArgumentException.class, () -> picture.captioned(" "));
        assertTrue(picture.toString().contains("Line chart, t"), "a terminal reads it too");
    }
}
