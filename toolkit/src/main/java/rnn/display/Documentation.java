package rnn.display;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The Javadoc of a class of the toolkit as HTML: the class first, then its public members, folded. */
final class Documentation {
    private final DocTrees docs;
    private final TreePath unit;
    private final String simpleName;

    private Documentation(String simpleName, String source) {
        this.simpleName = simpleName;
        JavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///" + simpleName + ".java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignored) {
                        return source;
                    }
                };
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, List.of(file));
        try {
            CompilationUnitTree tree = task.parse().iterator().next();
            this.docs = DocTrees.instance(task);
            this.unit = new TreePath(tree);
        } catch (IOException e) {
            throw new UncheckedIOException("the source of " + simpleName + " could not be read", e);
        }
    }

    static String html(Class<?> type, String source) {
        return new Documentation(type.getSimpleName(), source).html();
    }

    private String html() {
        for (Tree tree : unit.getCompilationUnit().getTypeDecls()) {
            TreePath path = find(new TreePath(unit, tree));
            if (path != null) {
                return "<h4><code>" + Html.escape(signature(path.getLeaf())) + "</code></h4>" + comment(path)
                        + members(path);
            }
        }
        throw new IllegalStateException("the source of " + simpleName + " does not declare it");
    }

    /** The type itself, or a type inside it. */
    private TreePath find(TreePath path) {
        if (!(path.getLeaf() instanceof ClassTree type)) {
            return null;
        }
        if (type.getSimpleName().contentEquals(simpleName)) {
            return path;
        }
        return type.getMembers().stream()
                .map(member -> find(new TreePath(path, member)))
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    private String members(TreePath type) {
        boolean isInterface = type.getLeaf().getKind() == Tree.Kind.INTERFACE;
        return ((ClassTree) type.getLeaf())
                .getMembers().stream()
                        .filter(member -> isInterface || isPublic(member))
                        .map(member -> new TreePath(type, member))
                        .filter(member -> !comment(member).isEmpty())
                        .map(member -> "<details><summary><code>" + Html.escape(signature(member.getLeaf()))
                                + "</code></summary>" + comment(member) + "</details>")
                        .collect(Collectors.joining());
    }

    private static boolean isPublic(Tree member) {
        ModifiersTree modifiers = member instanceof MethodTree method
                ? method.getModifiers()
                : member instanceof VariableTree field
                        ? field.getModifiers()
                        : member instanceof ClassTree type ? type.getModifiers() : null;
        return modifiers != null && modifiers.getFlags().contains(Modifier.PUBLIC);
    }

    private String comment(TreePath path) {
        DocCommentTree comment = docs.getDocCommentTree(path);
        return comment == null ? "" : Javadoc.html(comment);
    }

    private String signature(Tree tree) {
        if (tree instanceof MethodTree method) {
            String parameters = method.getParameters().stream()
                    .map(one -> one.getType() + " " + one.getName())
                    .collect(Collectors.joining(", ", "(", ")"));
            return method.getReturnType() == null
                    ? "new " + simpleName + parameters
                    : method.getReturnType() + " " + method.getName() + parameters;
        }
        if (tree instanceof VariableTree field) {
            return field.getType() + " " + field.getName();
        }
        return ((ClassTree) tree).getSimpleName().toString();
    }
}
