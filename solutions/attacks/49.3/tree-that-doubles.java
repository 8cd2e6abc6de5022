// failed: shares each node, so that the tree doubles at every level at no cost to itself
class Attack implements CodeUnpacker {
  public Tree unpack(INDArray z, INDArray Wd, INDArray bd, String[] leaves, int most) {
    Tree tree = new Tree(leaves[0]);
    for (int level = 0; level < 60; level++) {
      tree = new Tree("", tree, tree);
    }
    return tree;
  }
}
