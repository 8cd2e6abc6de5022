package rnn.display;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.util.SimpleDocTreeVisitor;
import java.util.List;
import java.util.stream.Collectors;

/** One documentation comment as HTML: its text, then its parameters, result and errors as a list. */
final class Javadoc extends SimpleDocTreeVisitor<String, Void> {

    static String html(DocCommentTree comment) {
        Javadoc writer = new Javadoc();
        String tags = comment.getBlockTags().stream()
                .map(tag -> writer.visit(tag, null))
                .filter(tag -> !tag.isBlank())
                .map(tag -> "<li>" + tag + "</li>")
                .collect(Collectors.joining());
        return writer.all(comment.getFullBody()) + (tags.isEmpty() ? "" : "<ul>" + tags + "</ul>");
    }

    private String all(List<? extends DocTree> parts) {
        return parts.stream().map(part -> visit(part, null)).collect(Collectors.joining());
    }

    @Override
    public String visitText(TextTree text, Void none) {
        return Html.escape(text.getBody());
    }

    @Override
    public String visitLiteral(LiteralTree literal, Void none) {
        String body = Html.escape(literal.getBody().getBody());
        return literal.getKind() == DocTree.Kind.CODE ? "<code>" + body + "</code>" : body;
    }

    @Override
    public String visitLink(LinkTree link, Void none) {
        String label = all(link.getLabel());
        String target = Html.escape(
                link.getReference().getSignature().replaceFirst("^#", "").replace('#', '.'));
        return "<code>" + (label.isEmpty() ? target : label) + "</code>";
    }

    @Override
    public String visitReturn(ReturnTree result, Void none) {
        String text = all(result.getDescription());
        return result.isInline() ? "Returns " + text + "." : "<b>returns</b> " + text;
    }

    @Override
    public String visitParam(ParamTree parameter, Void none) {
        return "<b>" + parameter.getName() + "</b>: " + all(parameter.getDescription());
    }

    @Override
    public String visitThrows(ThrowsTree error, Void none) {
        return "<b>throws</b> <code>" + error.getExceptionName() + "</code> " + all(error.getDescription());
    }

    /** HTML in a comment is HTML here too. A tag without a method above is shown as written. */
    @Override
    protected String defaultAction(DocTree other, Void none) {
        return other.toString();
    }
}
