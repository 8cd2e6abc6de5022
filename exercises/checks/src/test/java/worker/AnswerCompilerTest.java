package worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import contract.ElmanCount;
import contract.OwnCell;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;
import worker.AnswerException.Kind;

class AnswerCompilerTest {
    private static final String RIGHT =
            "public class Any implements ElmanCount {\n  public int parameters(int T, int D, int H, int C) {\n    %s\n  }\n}";

    @Test
    void publicClassOfAnyNameIsAnAnswer() throws Exception {
        assertEquals(
                5,
                call("return Helper.add(T, D); } static class Helper { static int add(int a, int b) { return a + b; }")
                        .value());
    }

    @Test
    void referenceToAnotherCellIsRefusedByName() {
        String told = refused(
                "class Any implements ElmanCount {\n  MyElmanStep step;\n  public int parameters(int T, int D, int H, int C) { return 1; }\n}");
        assertTrue(told.contains("cannot find symbol, class MyElmanStep, in line 2: MyElmanStep step;"), told);
    }

    @Test
    void cellMustHoldOneAnswer() {
        assertTrue(refused("class Any {}").contains("holds 0"));
        assertTrue(refused("").contains("holds 0"));
        assertTrue(refused(String.format(RIGHT, "return 1;")
                        + String.format(RIGHT, "return 1;").replace("Any", "Other"))
                .contains("holds 2"));
        assertTrue(refused(
                        "class Any implements ElmanCount { Any(int a) {} public int parameters(int T, int D, int H, int C) { return 1; } }")
                .contains("needs a constructor without arguments"));
    }

    @Test
    void whatAContractBringsIsNotTheAnswersToWrite() {
        String told = assertThrows(
                        AnswerException.class,
                        () -> AnswerCompiler.compile(
                                """
                                class Any implements OwnCell {
                                  public Cell cell(int D, int H, java.util.random.RandomGenerator r) { return null; }
                                  public Run train(Lesson lesson) { return null; }
                                }
                                """,
                                OwnCell.class,
                                AnswerCompiler.IMPORTS,
                                System.getProperty("java.class.path")))
                .getMessage();
        assertTrue(told.contains("a method train of its own: take it out"), told);
    }

    @Test
    void exceptionIsToldWithItsLine() {
        AnswerException thrown = assertThrows(
                AnswerException.class, () -> call("return new int[0][1].length / 0 + Integer.parseInt(\"x\");"));
        assertEquals(Kind.FAILED, thrown.kind());
        assertTrue(thrown.getMessage().contains(", in line 3: return new int[0]"), thrown.getMessage());
    }

    @Test
    void skeletonIsNotAttempted() {
        AnswerException thrown = assertThrows(
                AnswerException.class, () -> call("throw new UnsupportedOperationException(\"TODO 4.4: count\");"));
        assertEquals(Kind.NOT_ATTEMPTED, thrown.kind());
        assertEquals("Not attempted yet: TODO 4.4: count", thrown.getMessage());
    }

    @Test
    void whateverAnAnswerThrowsIsToldInOneSentence() {
        assertTrue(assertThrows(AnswerException.class, () -> call("return parameters(T, D, H, C);"))
                .getMessage()
                .contains("calls itself endlessly"));
        assertTrue(assertThrows(AnswerException.class, () -> call("throw new OutOfMemoryError();"))
                .getMessage()
                .contains("more memory"));
        assertTrue(assertThrows(AnswerException.class, () -> call("throw new NoSuchMethodError(\"f\");"))
                .getMessage()
                .contains("cannot link it"));
    }

    @Test
    void aCharacterThatCannotBeSeenIsNamed() {
        for (String one : new String[] {"\u200b", "\u00a0", "\ufeff", "\u201c"}) {
            String told = refused(String.format(RIGHT, "return 1 +" + one + "1;"));
            assertTrue(told.contains(String.format("U+%04X", (int) one.charAt(0))), told);
            assertTrue(told.contains(", in line 3: return 1 +"), told);
        }
        assertTrue(refused(String.format(RIGHT, "return 1 +\u00a01;")).contains("no-break space"));
        assertEquals(1, compileAndCount("return 1; // a no-break\u00a0space\u200b in a comment"));
    }

    private static int compileAndCount(String body) {
        return ((ElmanCount) compile(String.format(RIGHT, body)).instance()).parameters(1, 1, 1, 1);
    }

    private static Reply call(String body) throws NoSuchMethodException {
        Method method = ElmanCount.class.getMethod("parameters", int.class, int.class, int.class, int.class);
        return Dispatch.call(compile(String.format(RIGHT, body)), method, 2, 3, 4, 5);
    }

    private static String refused(String source) {
        return assertThrows(AnswerException.class, () -> compile(source)).getMessage();
    }

    private static Answer compile(String source) {
        return AnswerCompiler.compile(
                source, ElmanCount.class, AnswerCompiler.IMPORTS, System.getProperty("java.class.path"));
    }
}
