// The words of titles that stand on two lines, as at a hyphen or in the middle.
() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6, figcaption, caption")]
  .filter((title) => title.checkVisibility())
  .flatMap((title) => {
    const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT);
    const broken = [];
    while (walker.nextNode()) {
      for (const word of walker.currentNode.data.matchAll(/\S+/g)) {
        const range = document.createRange();
        range.setStart(walker.currentNode, word.index);
        range.setEnd(walker.currentNode, word.index + word[0].length);
        const seen = [...range.getClientRects()].filter((one) => one.width > 1);
        if (new Set(seen.map((one) => Math.round(one.top))).size > 1) broken.push(word[0]);
      }
    }
    return broken;
  })
