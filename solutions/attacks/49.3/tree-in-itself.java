// failed: puts a tree into itself, past its constructor
class Attack implements CodeUnpacker {
  public Tree unpack(INDArray z, INDArray Wd, INDArray bd, String[] leaves, int most) {
    Tree tree = new Tree("", new Tree(leaves[0]), new Tree(leaves[0]));
    try {
      java.lang.reflect.Field children = Tree.class.getDeclaredField("children");
      children.setAccessible(true);
      children.set(tree, List.of(tree, tree));
    } catch (ReflectiveOperationException e) {
      return null;
    }
    return tree;
  }
}
