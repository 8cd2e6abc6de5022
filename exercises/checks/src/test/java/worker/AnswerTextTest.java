package worker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerTextTest {
    private static final String CLASS =
            "class A implements Runnable {\n  public void run() { String s = \"}//\"; }\n}\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.out.println(new A());",
                "new A()",
                "var a = new A(); // try\na.run();",
                "for (int i = 0; i < 3; i++) { new A().run(); }",
                "if (true) { } else { new A().run(); }",
                "int[] numbers = {1, 2};",
                "Runnable other = new Runnable() { public void run() { class B { } } };",
                "int twice(int a) { return 2 * a; }",
                "String s = \"\"\"\n  class A {\n  \\\"\"\" }\n  \"\"\";",
                "char c = '}'; /* class B { */",
                ";;"
            })
    void aStatementIsLeftOutWhereverItStands(String statement) {
        for (String cell :
                List.of(CLASS + statement, statement + (statement.matches("(?s).*[;}]") ? "" : ";") + "\n" + CLASS)) {
            String source = AnswerText.of(cell).source();
            assertEquals(cell.lines().count(), source.lines().count());
            assertEquals(AnswerText.of(CLASS).key(), AnswerText.of(source).key(), source);
            assertEquals(List.of("A"), AnswerText.of(cell).types());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import java.util.List;\n@SuppressWarnings({\"a\", \"b\"})\npublic final class A<T extends List<?>> implements Runnable { public void run() { } }",
                "record A(int a) implements Runnable { public void run() { } }",
                "enum A implements Runnable { ONE { } ; public void run() { } }",
                "sealed interface A permits B {}\nnon-sealed interface B extends A {}",
                "@interface A { int[] value() default {1}; }",
                "class \u00dcbung\u5f20 implements Runnable { public void run() { } }",
                "class A { } }",
                "new A()\nclass B { }",
                "import java.util.List\nclass A { }",
                "class A { void unfinished() {"
            })
    void whatIsNoStatementReachesTheCompilerUnchanged(String cell) {
        assertEquals(cell, AnswerText.of(cell).source());
    }

    @Test
    void aCommandAndAPackageAreRefusedWithTheirLine() {
        for (String line : List.of("%maven a:b:1", "%%time", "package mine;")) {
            String told = assertThrows(AnswerException.class, () -> AnswerText.of("// mine\n\n" + line + "\n" + CLASS)
                            .source())
                    .getMessage();
            assertTrue(told.contains(", in line 3: " + line), told);
        }
        String remainder = "class A { int f(int a, int b) { return a\n  % b; } }";
        assertEquals(remainder, AnswerText.of(remainder).source());
    }

    @Test
    void aTextSavedAgainIsTheSameAndAnotherIsNot() {
        String key = AnswerText.of(CLASS).key();
        assertEquals(key, AnswerText.of(CLASS.replace("\n", "\r\n")).key());
        assertEquals(key, AnswerText.of(CLASS.replace("\n", "\r")).key());
        assertEquals(
                key,
                AnswerText.of("\n\n// a word\n" + CLASS.replace("\n", "  \n\t\n") + "/* more */\n\n")
                        .key());
        assertNotEquals(key, AnswerText.of(CLASS.replace("}//", "} //")).key());
        assertNotEquals(
                key, AnswerText.of(CLASS.replace("run() {", "run() { ;")).key());
    }

    @Test
    void untouchedIsWhatHasNoClassOrStillThrowsTheSkeletonsTodo() {
        String skeleton =
                CLASS.replace("String s", "throw new UnsupportedOperationException(\"TODO 4.1: the step\"); String s");
        for (String cell : List.of("", " \n", "// nothing", "import java.util.*;", skeleton)) {
            assertTrue(AnswerText.of(cell).isUntouched(), cell);
        }
        assertFalse(AnswerText.of(CLASS).isUntouched());
        assertFalse(AnswerText.of(skeleton.replace("throw", "// throw").replace("String s", "\nString s"))
                .isUntouched());
    }

    @Test
    void aTypeSaysWhatItImplements() {
        assertTrue(AnswerText.of("class A extends B implements java.util.List<C>, contract.ElmanStep {}")
                .isImplementing("ElmanStep"));
        assertFalse(AnswerText.of("class A implements ElmanStepBack {}").isImplementing("ElmanStep"));
        assertFalse(AnswerText.of("class A { /* implements ElmanStep */ }").isImplementing("ElmanStep"));
        assertFalse(
                AnswerText.of("String s = \"class A implements ElmanStep {}\";").isImplementing("ElmanStep"));
    }
}
