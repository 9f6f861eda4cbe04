<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
    <context>
        <name>AboutAuthors</name>
        <message>
            <source>A line or two for readers</source>
            <translation>给读者的一两行话</translation>
        </message>
        <message>
            <source>About {name}</source>
            <translation>关于{name}</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>About newsdesk</source>
            <translation>关于 newsdesk</translation>
        </message>
        <message>
            <source>Add a spelling dictionary…</source>
            <translation>添加拼写词典…</translation>
        </message>
        <message>
            <source>Add tags to the selected stories…</source>
            <translation>为所选稿件添加标签…</translation>
        </message>
        <message>
            <source>All commands…</source>
            <translation>所有命令…</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>所有按键</translation>
        </message>
        <message>
            <source>Authors…</source>
            <translation>作者…</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>粗体</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>项目符号列表</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>检查拼写</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>连接网站…</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>编辑部</translation>
        </message>
        <message>
            <source>Dim other paragraphs</source>
            <translation>淡化其他段落</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>复制稿件</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Empty the trash…</source>
            <translation>清空回收站…</translation>
        </message>
        <message>
            <source>Export everything…</source>
            <translation>导出全部…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Fetch its pictures from the site</source>
            <translation>从网站获取其图片</translation>
        </message>
        <message>
            <source>Fetch the card of the embed</source>
            <translation>获取嵌入内容的卡片</translation>
        </message>
        <message>
            <source>Find next</source>
            <translation>查找下一个</translation>
        </message>
        <message>
            <source>Find previous</source>
            <translation>查找上一个</translation>
        </message>
        <message>
            <source>Find…</source>
            <translation>查找…</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>后续报道</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Go to heading…</source>
            <translation>转到小标题…</translation>
        </message>
        <message>
            <source>Go to story…</source>
            <translation>转到稿件…</translation>
        </message>
        <message>
            <source>Go to the tools</source>
            <translation>转到工具</translation>
        </message>
        <message>
            <source>Hand in for review…</source>
            <translation>提交审核…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>移交…</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>小标题</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>分组标题</translation>
        </message>
        <message>
            <source>Headings by byline</source>
            <translation>按署名分组</translation>
        </message>
        <message>
            <source>Headings by day</source>
            <translation>按日期分组</translation>
        </message>
        <message>
            <source>Headings by section</source>
            <translation>按版块分组</translation>
        </message>
        <message>
            <source>Headings by stage</source>
            <translation>按阶段分组</translation>
        </message>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation>稿件历史</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>选题</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>审核中</translation>
        </message>
        <message>
            <source>Insert</source>
            <translation>插入</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>斜体</translation>
        </message>
        <message>
            <source>Keep this search…</source>
            <translation>保留此搜索…</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Length target…</source>
            <translation>字数目标…</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation>随系统使用浅色或深色</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>链接…</translation>
        </message>
        <message>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>List as cards</source>
            <translation>卡片式列表</translation>
        </message>
        <message>
            <source>List with columns</source>
            <translation>分栏式列表</translation>
        </message>
        <message>
            <source>Make a template of it…</source>
            <translation>存为模板…</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>手册</translation>
        </message>
        <message>
            <source>Margin note…</source>
            <translation>批注…</translation>
        </message>
        <message>
            <source>Mark to be checked (TK)</source>
            <translation>标记为待核实（TK）</translation>
        </message>
        <message>
            <source>Markdown source</source>
            <translation>Markdown 源文本</translation>
        </message>
        <message>
            <source>Media library…</source>
            <translation>媒体库…</translation>
        </message>
        <message>
            <source>Move block down</source>
            <translation>下移此块</translation>
        </message>
        <message>
            <source>Move block up</source>
            <translation>上移此块</translation>
        </message>
        <message>
            <source>Move the selected stories to the trash</source>
            <translation>将所选稿件移到回收站</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <source>Name, agency and language…</source>
            <translation>姓名、通讯社和语言…</translation>
        </message>
        <message>
            <source>New from template…</source>
            <translation>从模板新建…</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>新建稿件</translation>
        </message>
        <message>
            <source>New story from wire copy</source>
            <translation>用通稿新建稿件</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>下一个窗格</translation>
        </message>
        <message>
            <source>Next spelling error</source>
            <translation>下一个拼写错误</translation>
        </message>
        <message>
            <source>No headings in the list</source>
            <translation>列表不分组</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>编号列表</translation>
        </message>
        <message>
            <source>Only the text</source>
            <translation>只看正文</translation>
        </message>
        <message>
            <source>Open a hand-over file…</source>
            <translation>打开移交文件…</translation>
        </message>
        <message>
            <source>Open another store…</source>
            <translation>打开另一个稿件库…</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>顺序</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <source>Outbox in its own window…</source>
            <translation>在单独窗口中打开发件箱…</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>粘贴为纯文本</translation>
        </message>
        <message>
            <source>Pause all sending</source>
            <translation>暂停所有发送</translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation>预览和资料</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>上一个窗格</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Publish a correction…</source>
            <translation>发布更正…</translation>
        </message>
        <message>
            <source>Publishing</source>
            <translation>发布</translation>
        </message>
        <message>
            <source>Pull from a site…</source>
            <translation>从网站拉取…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>替换…</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>从备份恢复…</translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation>示例编辑部</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>搜索稿件</translation>
        </message>
        <message>
            <source>Section of the selected stories…</source>
            <translation>所选稿件的版块…</translation>
        </message>
        <message>
            <source>Sections…</source>
            <translation>版块…</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>设置…</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>侧栏</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>较小的小标题</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>最小的小标题</translation>
        </message>
        <message>
            <source>Smart quotes and dashes</source>
            <translation>智能引号和破折号</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>常用片段…</translation>
        </message>
        <message>
            <source>Sort by beginning</source>
            <translation>按创建时间排序</translation>
        </message>
        <message>
            <source>Sort by byline</source>
            <translation>按署名排序</translation>
        </message>
        <message>
            <source>Sort by headline</source>
            <translation>按标题排序</translation>
        </message>
        <message>
            <source>Sort by last change</source>
            <translation>按最近修改排序</translation>
        </message>
        <message>
            <source>Sort by section</source>
            <translation>按版块排序</translation>
        </message>
        <message>
            <source>Sort by stage</source>
            <translation>按阶段排序</translation>
        </message>
        <message>
            <source>Sort by words</source>
            <translation>按字数排序</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Stage of the selected stories…</source>
            <translation>所选稿件的阶段…</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>稿件</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>删除线</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>标签…</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>从回收站取出</translation>
        </message>
        <message>
            <source>Take tags off the selected stories…</source>
            <translation>去掉所选稿件的标签…</translation>
        </message>
        <message>
            <source>Take the selected stories out of the trash</source>
            <translation>将所选稿件从回收站取出</translation>
        </message>
        <message>
            <source>Templates…</source>
            <translation>模板…</translation>
        </message>
        <message>
            <source>Text at its own size</source>
            <translation>文字恢复原大小</translation>
        </message>
        <message>
            <source>This computer…</source>
            <translation>这台电脑…</translation>
        </message>
        <message>
            <source>Typewriter scrolling</source>
            <translation>打字机式滚动</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Unpublish…</source>
            <translation>撤下发布…</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>What is still to come (TK)…</source>
            <translation>尚待补充的内容（TK）…</translation>
        </message>
    </context>
    <context>
        <name>ArticleList</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln 篇稿件</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 篇稿件</translation>
        </message>
        <message>
            <source>A story stays here for 30 days; then it goes for ever.</source>
            <translation>稿件在此保留 30 天，之后永久删除。</translation>
        </message>
        <message>
            <source>Best first</source>
            <translation>最相关的在前</translation>
        </message>
        <message>
            <source>More than {stories}</source>
            <translation>超过 {stories}</translation>
        </message>
        <message>
            <source>Newest first</source>
            <translation>最新的在前</translation>
        </message>
        <message>
            <source>No stories here</source>
            <translation>这里没有稿件</translation>
        </message>
        <message>
            <source>No stories yet</source>
            <translation>还没有稿件</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>搜索稿件</translation>
        </message>
        <message>
            <source>Search stories by any of their words</source>
            <translation>用任意字词搜索稿件</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>稿件</translation>
        </message>
        <message>
            <source>The trash is empty</source>
            <translation>回收站是空的</translation>
        </message>
        <message>
            <source>{n} of {total} selected</source>
            <translation>已选 {n} / {total}</translation>
        </message>
    </context>
    <context>
        <name>ArticleModel</name>
        <message>
            <source>By: </source>
            <translation>署名： </translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>还没有标题</translation>
        </message>
        <message>
            <source>Notes: </source>
            <translation>备注： </translation>
        </message>
        <message>
            <source>Tags: </source>
            <translation>标签： </translation>
        </message>
        <message>
            <source>{n} stories</source>
            <translation>{n} 篇稿件</translation>
        </message>
    </context>
    <context>
        <name>Ask</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
    </context>
    <context>
        <name>AuthorsManager</name>
        <message>
            <source>A line or two for readers</source>
            <translation>给读者的一两行话</translation>
        </message>
        <message>
            <source>All stories of {old} ({n}) get the name of {new}, and {old} goes. This cannot be undone.</source>
            <translation>{old} 的全部稿件（{n}）都将改署 {new}，{old} 将被移除。此操作无法撤销。</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Biography</source>
            <translation>简介</translation>
        </message>
        <message>
            <source>Choose a picture</source>
            <translation>选择图片</translation>
        </message>
        <message>
            <source>Choose a picture…</source>
            <translation>选择图片…</translation>
        </message>
        <message>
            <source>Everybody in a byline stands here. New adds somebody.</source>
            <translation>署名中的所有人都在这里。“新建”可添加作者。</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>New author</source>
            <translation>新作者</translation>
        </message>
        <message>
            <source>New author {n}</source>
            <translation>新作者 {n}</translation>
        </message>
        <message>
            <source>No authors yet</source>
            <translation>还没有作者</translation>
        </message>
        <message>
            <source>Nobody else</source>
            <translation>没有其他人</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Picture and biography stand in the author’s box under each of their stories.</source>
            <translation>图片和简介显示在其每篇稿件下方的作者框中。</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>图片（{kinds}）</translation>
        </message>
        <message>
            <source>Same person as</source>
            <translation>与此人是同一人</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>稿件</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>去掉</translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation>{name} 已修改。</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} 已移除。</translation>
        </message>
        <message>
            <source>{old} and {new} are one person now.</source>
            <translation>{old} 和 {new} 现在是同一人。</translation>
        </message>
    </context>
    <context>
        <name>Backups</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln 篇稿件</numerusform>
            </translation>
        </message>
        <message>
            <source>A folder with backups</source>
            <translation>含有备份的文件夹</translation>
        </message>
        <message>
            <source>All stories will be as they were then. The store of now is not lost: it stays in its folder under a new name. Nothing that waited in the outbox then is sent by itself.</source>
            <translation>所有稿件将恢复到当时的样子。现在的稿件库不会丢失：它以新名称留在原文件夹中。当时在发件箱中等待的内容不会自行发送。</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Backups…</source>
            <translation>备份…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copy the report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>How newsdesk ended</source>
            <translation>newsdesk 是怎样结束的</translation>
        </message>
        <message>
            <source>It holds no words of a story and no passwords. It goes nowhere unless you send it.</source>
            <translation>其中没有稿件文字，也没有密码。除非您发送，它不会传到任何地方。</translation>
        </message>
        <message>
            <source>It opens again by itself.</source>
            <translation>它会自行重新打开。</translation>
        </message>
        <message>
            <source>Look in another folder…</source>
            <translation>查看其他文件夹…</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>No backup is there. newsdesk makes one a day while it is open.</source>
            <translation>那里没有备份。newsdesk 打开期间每天备份一次。</translation>
        </message>
        <message>
            <source>One story</source>
            <translation>一篇稿件</translation>
        </message>
        <message>
            <source>Recovered: everything up to {time}</source>
            <translation>已恢复：{time} 之前的全部内容</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>恢复</translation>
        </message>
        <message>
            <source>Restore from a backup</source>
            <translation>从备份恢复</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>显示报告</translation>
        </message>
        <message>
            <source>The backup of {when} is back.</source>
            <translation>{when} 的备份已恢复。</translation>
        </message>
        <message>
            <source>The store is exchanged…</source>
            <translation>正在更换稿件库…</translation>
        </message>
        <message>
            <source>The store of before is back.</source>
            <translation>之前的稿件库已恢复。</translation>
        </message>
        <message>
            <source>The store of before is kept as {name}.</source>
            <translation>之前的稿件库保存为 {name}。</translation>
        </message>
        <message>
            <source>The story opens where you were.</source>
            <translation>稿件会在您上次停下的地方打开。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What was there until now is kept as {name}.</source>
            <translation>此前在这里的内容保存为 {name}。</translation>
        </message>
        <message>
            <source>Which backup should come back?</source>
            <translation>要恢复哪个备份？</translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly</source>
            <translation>newsdesk 意外结束</translation>
        </message>
        <message>
            <source>newsdesk ended unexpectedly at {time}</source>
            <translation>newsdesk 在 {time} 意外结束</translation>
        </message>
        <message>
            <source>newsdesk was ended before it could close. The story opens where you were.</source>
            <translation>newsdesk 还没关闭就被结束了。稿件会在您上次停下的地方打开。</translation>
        </message>
        <message>
            <source>{ended}; all stories are as they were saved.</source>
            <translation>{ended}；所有稿件都与保存时一样。</translation>
        </message>
        <message>
            <source>{ended}; everything up to {time} is there.</source>
            <translation>{ended}；{time} 之前的全部内容都在。</translation>
        </message>
    </context>
    <context>
        <name>BackupsPage</name>
        <message>
            <source>Back beside the store</source>
            <translation>恢复为放在稿件库旁边</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Backed up: {stories}, {size}.</source>
            <translation>已备份：{stories}，{size}。</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Backups go there from now on. Those made before stay where they are.</source>
            <translation>从现在起备份存到那里。之前的备份留在原处。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>选择其他文件夹…</translation>
        </message>
        <message>
            <source>No backup yet. The first is made soon after the start.</source>
            <translation>还没有备份。启动后不久会做第一个。</translation>
        </message>
        <message>
            <source>One a day is kept for seven days and one a week for eight weeks, with their pictures and files.</source>
            <translation>每天一个备份保留七天，每周一个保留八周，连同图片和文件。</translation>
        </message>
        <message>
            <source>Progress of the backup</source>
            <translation>备份进度</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>从备份恢复…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <source>Where backups go</source>
            <translation>备份存放位置</translation>
        </message>
    </context>
    <context>
        <name>BlockMenu</name>
        <message>
            <source>Block</source>
            <translation>块</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>项目符号列表</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>代码块</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>资料框</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>小标题</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>编号列表</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>突出引文</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>较小的小标题</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>最小的小标题</translation>
        </message>
        <message>
            <source>Turn into</source>
            <translation>转换为</translation>
        </message>
    </context>
    <context>
        <name>Bulk</name>
        <message numerus="yes">
            <source>%Ln stories</source>
            <translation>
                <numerusform>%Ln 篇稿件</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story</source>
            <translation>1 篇稿件</translation>
        </message>
        <message>
            <source>Add tags…</source>
            <translation>添加标签…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>移到回收站</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>无版块</translation>
        </message>
        <message>
            <source>No story is selected in the list.</source>
            <translation>列表中没有选中稿件。</translation>
        </message>
        <message>
            <source>Nothing had to be changed.</source>
            <translation>没有需要修改的内容。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Remove for ever…</source>
            <translation>永久删除…</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>版块</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Tags to add</source>
            <translation>要添加的标签</translation>
        </message>
        <message>
            <source>Take out of the trash</source>
            <translation>从回收站取出</translation>
        </message>
        <message>
            <source>Take tags off…</source>
            <translation>去掉标签…</translation>
        </message>
        <message>
            <source>These stories have no tags.</source>
            <translation>这些稿件没有标签。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Which section?</source>
            <translation>哪个版块？</translation>
        </message>
        <message>
            <source>Which stage?</source>
            <translation>哪个阶段？</translation>
        </message>
        <message>
            <source>Which tag goes?</source>
            <translation>去掉哪个标签？</translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation>字词，用逗号分隔</translation>
        </message>
        <message>
            <source>{stories} got tags</source>
            <translation>{stories}已加标签</translation>
        </message>
        <message>
            <source>{stories} in the trash</source>
            <translation>{stories}已移到回收站</translation>
        </message>
        <message>
            <source>{stories} lost a tag</source>
            <translation>{stories}已去掉一个标签</translation>
        </message>
        <message>
            <source>{stories} out of the trash</source>
            <translation>{stories}已从回收站取出</translation>
        </message>
        <message>
            <source>{stories}: {what}</source>
            <translation>{stories}：{what}</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
    </context>
    <context>
        <name>CardBar</name>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Address…</source>
            <translation>地址…</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>图片说明</translation>
        </message>
        <message>
            <source>Caption…</source>
            <translation>图片说明…</translation>
        </message>
        <message>
            <source>Edit pictures…</source>
            <translation>编辑图片…</translation>
        </message>
        <message>
            <source>Edit source…</source>
            <translation>编辑源文本…</translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation>嵌入链接</translation>
        </message>
        <message>
            <source>Fetch anew</source>
            <translation>重新获取</translation>
        </message>
        <message>
            <source>Fetch its card</source>
            <translation>获取其卡片</translation>
        </message>
        <message>
            <source>No card</source>
            <translation>不用卡片</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>替换…</translation>
        </message>
        <message>
            <source>Take apart</source>
            <translation>拆开</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>去掉</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Title and picture, once, from the page itself</source>
            <translation>标题和图片，从该页面本身获取一次</translation>
        </message>
        <message>
            <source>Title…</source>
            <translation>标题…</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>Box: {title}</source>
            <translation>框：{title}</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Embedded page</source>
            <translation>嵌入页面</translation>
        </message>
        <message>
            <source>File to download</source>
            <translation>下载文件</translation>
        </message>
        <message>
            <source>Film</source>
            <translation>视频</translation>
        </message>
        <message>
            <source>Footnote {name}</source>
            <translation>脚注 {name}</translation>
        </message>
        <message>
            <source>Kept as it is</source>
            <translation>原样保留</translation>
        </message>
        <message>
            <source>Raw HTML, kept as it is</source>
            <translation>原始 HTML，原样保留</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>分隔线</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>音频</translation>
        </message>
    </context>
    <context>
        <name>Chip</name>
        <message>
            <source>{fact}: none yet</source>
            <translation>{fact}：尚无</translation>
        </message>
    </context>
    <context>
        <name>ChipsField</name>
        <message>
            <source>Remove {word}</source>
            <translation>移除{word}</translation>
        </message>
    </context>
    <context>
        <name>Chosen</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <source>Empty the cells</source>
            <translation>清空单元格</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>{rows} by {columns} cells selected</source>
            <translation>已选 {rows} 行 × {columns} 列单元格</translation>
        </message>
    </context>
    <context>
        <name>CompareView</name>
        <message numerus="yes">
            <source>%Ln changes</source>
            <translation>
                <numerusform>%Ln 处更改</numerusform>
            </translation>
        </message>
        <message>
            <source>1 change</source>
            <translation>1 处更改</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>返回正文</translation>
        </message>
        <message>
            <source>Back to the text (Esc)</source>
            <translation>返回正文 (Esc)</translation>
        </message>
        <message>
            <source>Both versions in one</source>
            <translation>两个版本合在一起</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Change before</source>
            <translation>上一处更改</translation>
        </message>
        <message>
            <source>Change before (P)</source>
            <translation>上一处更改 (P)</translation>
        </message>
        <message>
            <source>Click a paragraph that changed, or go to one by the arrows</source>
            <translation>点击有更改的段落，或用箭头前往</translation>
        </message>
        <message>
            <source>Compare with another version</source>
            <translation>与另一版本比较</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>与现在比较</translation>
        </message>
        <message>
            <source>Compare with the version before it</source>
            <translation>与前一版本比较</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Inline</source>
            <translation>行内</translation>
        </message>
        <message>
            <source>Move it back</source>
            <translation>移回原处</translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation>为此版本命名…</translation>
        </message>
        <message>
            <source>Next change</source>
            <translation>下一处更改</translation>
        </message>
        <message>
            <source>Next change (N)</source>
            <translation>下一处更改 (N)</translation>
        </message>
        <message>
            <source>Nothing differs in the text</source>
            <translation>正文没有差别</translation>
        </message>
        <message>
            <source>Progress of comparing</source>
            <translation>比较进度</translation>
        </message>
        <message>
            <source>Restore this headline</source>
            <translation>恢复此标题</translation>
        </message>
        <message>
            <source>Restore this paragraph</source>
            <translation>恢复此段落</translation>
        </message>
        <message>
            <source>Restore this standfirst</source>
            <translation>恢复此导语</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>恢复此版本</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>并排</translation>
        </message>
        <message>
            <source>Take this paragraph out</source>
            <translation>去掉此段落</translation>
        </message>
        <message>
            <source>Two long versions are compared word by word</source>
            <translation>正在逐字比较两个较长的版本</translation>
        </message>
        <message>
            <source>Words: {steps}</source>
            <translation>字数：{steps}</translation>
        </message>
        <message>
            <source>with now</source>
            <translation>与现在</translation>
        </message>
        <message>
            <source>{i} of {n}</source>
            <translation>{i} / {n}</translation>
        </message>
    </context>
    <context>
        <name>CompareWindow</name>
        <message>
            <source>Compare versions</source>
            <translation>比较版本</translation>
        </message>
    </context>
    <context>
        <name>Computer</name>
        <message>
            <source>A desktop newsroom editor: write offline, see the page, publish once.</source>
            <translation>桌面新闻编辑器：离线写作，查看页面，一次发布。</translation>
        </message>
        <message>
            <source>About newsdesk</source>
            <translation>关于 newsdesk</translation>
        </message>
        <message>
            <source>All is well.</source>
            <translation>一切正常。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>已复制</translation>
        </message>
        <message>
            <source>Copy for a report</source>
            <translation>复制以供报告</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It stands on the parts below.</source>
            <translation>依据 GNU 通用公共许可证第 3 版或更高版本发布的自由软件，不提供任何担保。它建立在以下组件之上。</translation>
        </message>
        <message>
            <source>Language of the window</source>
            <translation>窗口语言</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>许可证</translation>
        </message>
        <message>
            <source>Looking…</source>
            <translation>正在查看…</translation>
        </message>
        <message>
            <source>One line needs a look; it says what to do.</source>
            <translation>有一行需要查看；其中写明该怎么做。</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>组件</translation>
        </message>
        <message>
            <source>Parts and their licences</source>
            <translation>组件及其许可证</translation>
        </message>
        <message>
            <source>Screens</source>
            <translation>屏幕</translation>
        </message>
        <message>
            <source>The copy holds no words of a story, no passwords and no addresses of people.</source>
            <translation>副本不含稿件文字、密码，也不含任何人的地址。</translation>
        </message>
        <message>
            <source>The preview stays plain. On Linux look whether the packages that Qt needs are installed.</source>
            <translation>预览保持简单样式。在 Linux 上请查看 Qt 所需的软件包是否已安装。</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>这台电脑</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Web engine</source>
            <translation>网页引擎</translation>
        </message>
        <message>
            <source>What newsdesk runs on</source>
            <translation>newsdesk 的运行环境</translation>
        </message>
        <message>
            <source>Windows by</source>
            <translation>窗口平台</translation>
        </message>
        <message>
            <source>Your stories are in {folder}; they stay when newsdesk is removed.</source>
            <translation>您的稿件在 {folder}；移除 newsdesk 后它们仍会保留。</translation>
        </message>
        <message>
            <source>it draws nothing</source>
            <translation>它没有绘制任何内容</translation>
        </message>
        <message>
            <source>it ended</source>
            <translation>它已结束</translation>
        </message>
        <message>
            <source>it starts, {version}</source>
            <translation>可以启动，{version}</translation>
        </message>
        <message>
            <source>newsdesk {version}</source>
            <translation>newsdesk {version}</translation>
        </message>
        <message>
            <source>no answer</source>
            <translation>没有回应</translation>
        </message>
        <message>
            <source>not installed ({module})</source>
            <translation>未安装（{module}）</translation>
        </message>
        <message>
            <source>{n} lines need a look; each says what to do.</source>
            <translation>有 {n} 行需要查看；每行都写明该怎么做。</translation>
        </message>
    </context>
    <context>
        <name>ConnectDialog</name>
        <message>
            <source>A WordPress site is found by its address.</source>
            <translation>WordPress 网站通过其地址找到。</translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser, then paste the password that the site shows.</source>
            <translation>请在浏览器中批准 newsdesk，然后粘贴网站显示的密码。</translation>
        </message>
        <message>
            <source>Approve newsdesk in the browser. It brings you back here by itself.</source>
            <translation>请在浏览器中批准 newsdesk。之后会自动回到这里。</translation>
        </message>
        <message>
            <source>Asking {name}…</source>
            <translation>正在询问 {name}…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>连接</translation>
        </message>
        <message>
            <source>Connect a site</source>
            <translation>连接网站</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Find the site</source>
            <translation>查找网站</translation>
        </message>
        <message>
            <source>It was not approved on the site. Nothing was connected.</source>
            <translation>网站上没有批准。没有建立连接。</translation>
        </message>
        <message>
            <source>Looking at {address}…</source>
            <translation>正在查看 {address}…</translation>
        </message>
        <message>
            <source>No browser could be opened. Sign in by name and password.</source>
            <translation>无法打开浏览器。请用用户名和密码登录。</translation>
        </message>
        <message>
            <source>Nothing came back? Let the page show the password</source>
            <translation>没有返回？让页面显示密码</translation>
        </message>
        <message>
            <source>Open the browser</source>
            <translation>打开浏览器</translation>
        </message>
        <message>
            <source>Open the page again</source>
            <translation>再次打开页面</translation>
        </message>
        <message>
            <source>Site address</source>
            <translation>网站地址</translation>
        </message>
        <message>
            <source>WordPress. Your password goes into this computer’s keyring and nowhere else.</source>
            <translation>WordPress。您的密码只存入这台电脑的钥匙串，不存到别处。</translation>
        </message>
        <message>
            <source>{name}, WordPress</source>
            <translation>{name}，WordPress</translation>
        </message>
        <message>
            <source>{site} is connected, as {account}. It is good to know what this account may not do there:</source>
            <translation>{site} 已连接，账户为 {account}。请了解此账户在那里不能做什么：</translation>
        </message>
    </context>
    <context>
        <name>CropPage</name>
        <message>
            <source> px</source>
            <translation> 像素</translation>
        </message>
        <message>
            <source>Arrows move the crop, with Alt they size it; with Shift in fine steps.</source>
            <translation>箭头移动裁剪框，按住 Alt 改变大小；按住 Shift 微调。</translation>
        </message>
        <message>
            <source>Flip</source>
            <translation>翻转</translation>
        </message>
        <message>
            <source>Flip left and right (M)</source>
            <translation>左右翻转 (M)</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>距左</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>距上</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>形状</translation>
        </message>
        <message>
            <source>Straighten</source>
            <translation>拉直</translation>
        </message>
        <message>
            <source>Turn</source>
            <translation>旋转</translation>
        </message>
        <message>
            <source>Turn left</source>
            <translation>向左旋转</translation>
        </message>
        <message>
            <source>Turn left ([)</source>
            <translation>向左旋转 ([)</translation>
        </message>
        <message>
            <source>Turn right</source>
            <translation>向右旋转</translation>
        </message>
        <message>
            <source>Turn right (])</source>
            <translation>向右旋转 (])</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>宽度</translation>
        </message>
    </context>
    <context>
        <name>DatelinePopover</name>
        <message>
            <source>ABC</source>
            <translation>ABC</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>通讯社</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>NUR-SULTAN</source>
            <translation>努尔苏丹</translation>
        </message>
        <message>
            <source>No dateline</source>
            <translation>无电头</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts</source>
            <translation>{place}、{date} 和 {agency} 代表相应资料</translation>
        </message>
    </context>
    <context>
        <name>DeskPage</name>
        <message>
            <source>A dateline form needs {place}, {date} or {agency}. The form is as it was.</source>
            <translation>电头格式需要 {place}、{date} 或 {agency}。格式保持原样。</translation>
        </message>
        <message>
            <source>ABC</source>
            <translation>ABC</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>通讯社</translation>
        </message>
        <message>
            <source>As it stands in a byline</source>
            <translation>与署名中的写法一致</translation>
        </message>
        <message>
            <source>Dateline form</source>
            <translation>电头格式</translation>
        </message>
        <message>
            <source>KARACHI</source>
            <translation>卡拉奇</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>报社</translation>
        </message>
        <message>
            <source>Paper and agency</source>
            <translation>报社和通讯社</translation>
        </message>
        <message>
            <source>The name over your pages</source>
            <translation>页面上方的名称</translation>
        </message>
        <message>
            <source>You</source>
            <translation>您</translation>
        </message>
        <message>
            <source>Your name goes into bylines and stands with what you change: stages, versions, notes.</source>
            <translation>您的姓名用于署名，并与您的修改一同显示：阶段、版本、批注。</translation>
        </message>
        <message>
            <source>{place}, {date} and {agency} stand for the facts. Each agency has a form of its own.</source>
            <translation>{place}、{date} 和 {agency} 代表相应资料。每个通讯社有自己的格式。</translation>
        </message>
    </context>
    <context>
        <name>Drawer</name>
        <message>
            <source>This picture is not on this computer</source>
            <translation>此图片不在这台电脑上</translation>
        </message>
    </context>
    <context>
        <name>DropPlace</name>
        <message>
            <source>Drop to import</source>
            <translation>拖放到此处导入</translation>
        </message>
    </context>
    <context>
        <name>EditorPane</name>
        <message>
            <source>Length target</source>
            <translation>字数目标</translation>
        </message>
        <message>
            <source>Words, nothing for none</source>
            <translation>字数，留空表示无</translation>
        </message>
    </context>
    <context>
        <name>Elsewhere</name>
        <message>
            <source>All stories are saved here now</source>
            <translation>所有稿件现在保存在这里</translation>
        </message>
        <message>
            <source>Copying all stories to {path}…</source>
            <translation>正在将所有稿件复制到 {path}…</translation>
        </message>
        <message>
            <source>Its drive may be busy or away. Your text is kept here, and saved as soon as it answers.</source>
            <translation>其磁盘可能繁忙或不在。您的文字保留在这里，一有回应就会保存。</translation>
        </message>
        <message>
            <source>Pictures and files that could not be brought along: {n}</source>
            <translation>未能一并带走的图片和文件：{n}</translation>
        </message>
        <message>
            <source>Save all stories somewhere else</source>
            <translation>将所有稿件保存到别处</translation>
        </message>
        <message>
            <source>Save somewhere else…</source>
            <translation>保存到别处…</translation>
        </message>
        <message>
            <source>The store does not answer.</source>
            <translation>稿件库没有回应。</translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation>您可以同时继续写作。</translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation>newsdesk 稿件库 (*.sqlite)</translation>
        </message>
        <message>
            <source>{path} opens at the next start</source>
            <translation>下次启动时将打开 {path}</translation>
        </message>
    </context>
    <context>
        <name>EmbedCards</name>
        <message>
            <source>Fetching the card of {site}…</source>
            <translation>正在获取 {site} 的卡片…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>The card came without a picture</source>
            <translation>卡片没有图片</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>You can go on writing meanwhile.</source>
            <translation>您可以同时继续写作。</translation>
        </message>
    </context>
    <context>
        <name>Entries</name>
        <message>
            <source>Bulleted list</source>
            <translation>项目符号列表</translation>
        </message>
        <message>
            <source>Code block</source>
            <translation>代码块</translation>
        </message>
        <message>
            <source>Embed a link</source>
            <translation>嵌入链接</translation>
        </message>
        <message>
            <source>Fact box</source>
            <translation>资料框</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>脚注</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>图集</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>小标题</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>编号列表</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>突出引文</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>分隔线</translation>
        </message>
        <message>
            <source>Smaller heading</source>
            <translation>较小的小标题</translation>
        </message>
        <message>
            <source>Smallest heading</source>
            <translation>最小的小标题</translation>
        </message>
        <message>
            <source>Sound, film or file</source>
            <translation>音频、视频或文件</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>aside panel background infobox</source>
            <translation>侧栏 框 背景 资料框 aside panel infobox</translation>
        </message>
        <message>
            <source>audio video mp3 mp4 podcast pdf download attachment document</source>
            <translation>音频 视频 播客 下载 附件 文档 audio video mp3 mp4 podcast pdf download</translation>
        </message>
        <message>
            <source>callout large</source>
            <translation>大字 突出 callout large</translation>
        </message>
        <message>
            <source>cite blockquote</source>
            <translation>引用 cite blockquote</translation>
        </message>
        <message>
            <source>grid rows columns cells</source>
            <translation>网格 行 列 单元格 grid</translation>
        </message>
        <message>
            <source>line divider separator hr</source>
            <translation>线 分隔 separator hr</translation>
        </message>
        <message>
            <source>note source reference</source>
            <translation>注释 来源 参考 note source</translation>
        </message>
        <message>
            <source>pic image photo photograph figure</source>
            <translation>图片 照片 图像 pic image photo</translation>
        </message>
        <message>
            <source>pictures slideshow photos grid</source>
            <translation>多图 幻灯片 照片 photos grid</translation>
        </message>
        <message>
            <source>points ul</source>
            <translation>要点 points ul</translation>
        </message>
        <message>
            <source>program source</source>
            <translation>程序 源码 source</translation>
        </message>
        <message>
            <source>steps ol</source>
            <translation>步骤 steps ol</translation>
        </message>
        <message>
            <source>title subhead h2</source>
            <translation>标题 小标题 title h2</translation>
        </message>
        <message>
            <source>title subhead h3</source>
            <translation>标题 小标题 title h3</translation>
        </message>
        <message>
            <source>title subhead h4</source>
            <translation>标题 小标题 title h4</translation>
        </message>
        <message>
            <source>video film post tweet youtube url</source>
            <translation>视频 电影 帖子 推文 网址 video tweet youtube url</translation>
        </message>
    </context>
    <context>
        <name>Exchange</name>
        <message numerus="yes">
            <source>%Ln are here with another text</source>
            <translation>
                <numerusform>%Ln 篇在这里有不同文字</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files did not</source>
            <translation>
                <numerusform>%Ln 个文件没有导入</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came in</source>
            <translation>
                <numerusform>已导入 %Ln 篇稿件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories were exported</source>
            <translation>
                <numerusform>已导出 %Ln 篇稿件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were here already</source>
            <translation>
                <numerusform>%Ln 篇早已在这里</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>还有 %Ln 个。</numerusform>
            </translation>
        </message>
        <message>
            <source>As drafts, unless a file says another stage.</source>
            <translation>作为草稿，除非文件注明其他阶段。</translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation>已导入，但</translation>
        </message>
        <message>
            <source>Did not come in</source>
            <translation>没有导入</translation>
        </message>
        <message>
            <source>Exporting</source>
            <translation>正在导出</translation>
        </message>
        <message>
            <source>Hand over “{headline}”</source>
            <translation>移交“{headline}”</translation>
        </message>
        <message>
            <source>Hand-over files (*{ending})</source>
            <translation>移交文件 (*{ending})</translation>
        </message>
        <message>
            <source>Here already, with another text</source>
            <translation>已在这里，文字不同</translation>
        </message>
        <message>
            <source>Here already, word for word</source>
            <translation>已在这里，文字完全相同</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>正在导入</translation>
        </message>
        <message>
            <source>No story came in</source>
            <translation>没有导入稿件</translation>
        </message>
        <message>
            <source>No story was exported</source>
            <translation>没有导出稿件</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <translation>没有任何更改。</translation>
        </message>
        <message>
            <source>One story came in</source>
            <translation>已导入一篇稿件</translation>
        </message>
        <message>
            <source>One story was exported</source>
            <translation>已导出一篇稿件</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open a hand-over file</source>
            <translation>打开移交文件</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Send it by any means; newsdesk opens it.</source>
            <translation>用任何方式发送；由 newsdesk 打开。</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>显示报告</translation>
        </message>
        <message>
            <source>The changes of {who} are in the story</source>
            <translation>{who} 的更改已并入稿件</translation>
        </message>
        <message>
            <source>The export was stopped</source>
            <translation>导出已停止</translation>
        </message>
        <message>
            <source>The story is in the file {name}</source>
            <translation>稿件在文件 {name} 中</translation>
        </message>
        <message>
            <source>The story of {who} is here</source>
            <translation>{who} 的稿件在这里</translation>
        </message>
        <message>
            <source>They were left as they are. Below they can be given the file’s text, or come a second time.</source>
            <translation>它们保持原样。您可以在下面给它们换上文件中的文字，或再导入一次。</translation>
        </message>
        <message>
            <source>Took the file’s text</source>
            <translation>已采用文件中的文字</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>无标题</translation>
        </message>
        <message>
            <source>What it said before stays in History.</source>
            <translation>之前的内容保留在历史中。</translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation>之前的内容保留在各自的历史中。</translation>
        </message>
        <message>
            <source>With its pictures, notes and history.</source>
            <translation>连同图片、批注和历史。</translation>
        </message>
        <message>
            <source>You have a newer version of this story</source>
            <translation>您有此稿件的更新版本</translation>
        </message>
        <message>
            <source>You have this story already, word for word</source>
            <translation>您已有此稿件，文字完全相同</translation>
        </message>
        <message>
            <source>another desk</source>
            <translation>另一编辑部</translation>
        </message>
        <message>
            <source>one file did not</source>
            <translation>一个文件没有导入</translation>
        </message>
        <message>
            <source>one is here with another text</source>
            <translation>一篇在这里有不同文字</translation>
        </message>
        <message>
            <source>one was here already</source>
            <translation>一篇早已在这里</translation>
        </message>
        <message>
            <source>story</source>
            <translation>稿件</translation>
        </message>
        <message numerus="yes">
            <source>with %Ln pictures and files</source>
            <translation>
                <numerusform>连同 %Ln 个图片和文件</numerusform>
            </translation>
        </message>
        <message>
            <source>with one picture or file</source>
            <translation>连同一张图片或一个文件</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>All stories ({n})</source>
            <translation>所有稿件（{n}）</translation>
        </message>
        <message>
            <source>Also what is in the trash, all media, the settings and a list of your sites; never a password, and not the history of each story.</source>
            <translation>还包括回收站中的内容、全部媒体、设置和您的网站列表；绝不含密码，也不含每篇稿件的历史。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose where to…</source>
            <translation>选择位置…</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Export into this folder</source>
            <translation>导出到此文件夹</translation>
        </message>
        <message>
            <source>Export stories</source>
            <translation>导出稿件</translation>
        </message>
        <message>
            <source>Only “{headline}”</source>
            <translation>只导出“{headline}”</translation>
        </message>
        <message>
            <source>The selected stories ({n})</source>
            <translation>所选稿件（{n}）</translation>
        </message>
        <message>
            <source>They go to a new folder of Markdown files with their pictures. Any program can read it, and newsdesk takes it back without loss. What is in the trash stays here, and so does the history of each story.</source>
            <translation>它们会存入一个新的 Markdown 文件夹，连同图片。任何程序都能读取，newsdesk 也能无损地再次导入。回收站中的内容留在这里，每篇稿件的历史也是。</translation>
        </message>
        <message>
            <source>the open story</source>
            <translation>打开的稿件</translation>
        </message>
    </context>
    <context>
        <name>FactEditors</name>
        <message>
            <source>Byline</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Names, divided by commas</source>
            <translation>姓名，用逗号分隔</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>无版块</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Words, divided by commas</source>
            <translation>字词，用逗号分隔</translation>
        </message>
    </context>
    <context>
        <name>FactsPane</name>
        <message>
            <source>Agency</source>
            <translation>通讯社</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>评论</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>电头</translation>
        </message>
        <message>
            <source>Dateline: agency</source>
            <translation>电头：通讯社</translation>
        </message>
        <message>
            <source>Dateline: date</source>
            <translation>电头：日期</translation>
        </message>
        <message>
            <source>Dateline: place</source>
            <translation>电头：地点</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>供搜索引擎使用的描述</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>禁发时间</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>资料</translation>
        </message>
        <message>
            <source>For the desk only</source>
            <translation>仅供编辑部</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>眉题</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Made from the headline</source>
            <translation>由标题生成</translation>
        </message>
        <message>
            <source>Name, then Return</source>
            <translation>输入姓名后按 Return</translation>
        </message>
        <message>
            <source>Never published</source>
            <translation>绝不发布</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Not published anywhere</source>
            <translation>尚未在任何地方发布</translation>
        </message>
        <message>
            <source>Notes for the desk, never published</source>
            <translation>编辑部备注，绝不发布</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <source>On the page</source>
            <translation>页面上</translation>
        </message>
        <message>
            <source>Same as the headline ({n} of {most})</source>
            <translation>与标题相同（{n} / {most}）</translation>
        </message>
        <message>
            <source>Same as the standfirst ({n} of {most})</source>
            <translation>与导语相同（{n} / {most}）</translation>
        </message>
        <message>
            <source>Search and sharing</source>
            <translation>搜索和分享</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>版块</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>别名</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation>供搜索引擎使用的标题</translation>
        </message>
        <message>
            <source>When and where</source>
            <translation>时间和地点</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>所在位置</translation>
        </message>
        <message>
            <source>Word, then Return</source>
            <translation>输入字词后按 Return</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>之后有修改</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>An application password is made for newsdesk alone, on the site, and can be revoked there.</source>
            <translation>应用程序密码在网站上专为 newsdesk 生成，也可在那里撤销。</translation>
        </message>
        <message>
            <source>Application password</source>
            <translation>应用程序密码</translation>
        </message>
        <message>
            <source>This computer has no keyring: the password is kept until newsdesk is closed, then asked again.</source>
            <translation>这台电脑没有钥匙串：密码保留到 newsdesk 关闭，之后会再次询问。</translation>
        </message>
        <message>
            <source>User name on the site</source>
            <translation>网站上的用户名</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message numerus="yes">
            <source>%Ln places replaced</source>
            <translation>
                <numerusform>已替换 %Ln 处</numerusform>
            </translation>
        </message>
        <message>
            <source>1 place replaced</source>
            <translation>已替换 1 处</translation>
        </message>
        <message>
            <source>Not a pattern: {why}</source>
            <translation>不是有效的模式：{why}</translation>
        </message>
        <message>
            <source>Not a replacement: {why}</source>
            <translation>不是有效的替换：{why}</translation>
        </message>
        <message>
            <source>This pattern takes too long in this story</source>
            <translation>此模式在这篇稿件中耗时太久</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Capitals count</source>
            <translation>区分大小写</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Find in the story</source>
            <translation>在稿件中查找</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下一个</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>未找到</translation>
        </message>
        <message>
            <source>Previous</source>
            <translation>上一个</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>正则表达式</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>Replace all</source>
            <translation>全部替换</translation>
        </message>
        <message>
            <source>Replace by</source>
            <translation>替换为</translation>
        </message>
        <message>
            <source>Whole words only</source>
            <translation>仅匹配整词</translation>
        </message>
        <message>
            <source>{at} of {count}</source>
            <translation>{at} / {count}</translation>
        </message>
    </context>
    <context>
        <name>FindingsPopover</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>Found before publishing: {n}. {all}</source>
            <translation>发布前发现：{n}。{all}</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>提交到 {site}</translation>
        </message>
        <message>
            <source>Hand in with {found}</source>
            <translation>提交（{found}）</translation>
        </message>
        <message>
            <source>Map</source>
            <translation>映射</translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation>发布到 {site}</translation>
        </message>
        <message>
            <source>Publish with {found}</source>
            <translation>发布（{found}）</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>定时</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>撰写</translation>
        </message>
    </context>
    <context>
        <name>FocusPage</name>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Arrows move it. It belongs to the picture and changes none of its pixels.</source>
            <translation>箭头可移动它。它属于图片，不改变任何像素。</translation>
        </message>
        <message>
            <source>Click what must stay in sight where a place has another shape: a front page, a list, a card.</source>
            <translation>点击在其他形状的位置（首页、列表、卡片）中必须可见的部分。</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>距左</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>距上</translation>
        </message>
        <message>
            <source>No focal point</source>
            <translation>无焦点</translation>
        </message>
    </context>
    <context>
        <name>FolderForm</name>
        <message>
            <source>Address on the web</source>
            <translation>网络地址</translation>
        </message>
        <message>
            <source>Leave a note where a story was withdrawn</source>
            <translation>稿件撤下处留下说明</translation>
        </message>
        <message>
            <source>None: it is read from the disk</source>
            <translation>无：从磁盘读取</translation>
        </message>
        <message>
            <source>On the web</source>
            <translation>在网上</translation>
        </message>
        <message>
            <source>The feed has the stories whole</source>
            <translation>订阅源包含稿件全文</translation>
        </message>
    </context>
    <context>
        <name>Footer</name>
        <message numerus="yes">
            <source>%Ln min</source>
            <translation>
                <numerusform>%Ln 分钟</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln 字</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 字</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <source>Length: {words}</source>
            <translation>长度：{words}</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>未保存</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>已保存 {time}</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>正在保存</translation>
        </message>
        <message>
            <source>{n} of {words}</source>
            <translation>{n} / {words}</translation>
        </message>
    </context>
    <context>
        <name>GalleryDialog</name>
        <message>
            <source>Add pictures…</source>
            <translation>添加图片…</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+Down</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+Up</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>替代文本</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>图片说明</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>图片来源</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>向下</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>图集</translation>
        </message>
        <message>
            <source>No alternative text</source>
            <translation>没有替代文本</translation>
        </message>
        <message>
            <source>No caption yet</source>
            <translation>还没有图片说明</translation>
        </message>
        <message>
            <source>No picture is chosen</source>
            <translation>没有选择图片</translation>
        </message>
        <message>
            <source>Pictures of the gallery</source>
            <translation>图集中的图片</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>去掉</translation>
        </message>
        <message>
            <source>This picture is not on this computer</source>
            <translation>此图片不在这台电脑上</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>向上</translation>
        </message>
        <message>
            <source>What it shows, for those who do not see it</source>
            <translation>图片内容，供看不见的读者了解</translation>
        </message>
        <message>
            <source>What readers see below it</source>
            <translation>读者在图片下方看到的文字</translation>
        </message>
        <message>
            <source>Who took it</source>
            <translation>拍摄者</translation>
        </message>
    </context>
    <context>
        <name>Gauge</name>
        <message numerus="yes">
            <source>Length target: %Ln words</source>
            <translation>
                <numerusform>字数目标：%Ln 字</numerusform>
            </translation>
        </message>
        <message>
            <source>of {n}</source>
            <translation>/ {n}</translation>
        </message>
        <message>
            <source>{words} of {target} words</source>
            <translation>{words} / {target} 字</translation>
        </message>
    </context>
    <context>
        <name>Grid</name>
        <message>
            <source>Media</source>
            <translation>媒体</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Drag to move, click for more</source>
            <translation>拖动可移动，点击显示更多</translation>
        </message>
        <message>
            <source>Move block</source>
            <translation>移动此块</translation>
        </message>
    </context>
    <context>
        <name>Head</name>
        <message>
            <source>Columns</source>
            <translation>栏</translation>
        </message>
    </context>
    <context>
        <name>Header</name>
        <message>
            <source>Byline</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>电头</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>头图</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>版块</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>导语</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
    </context>
    <context>
        <name>HidePage</name>
        <message>
            <source> px</source>
            <translation> 像素</translation>
        </message>
        <message>
            <source>Add a region</source>
            <translation>添加区域</translation>
        </message>
        <message>
            <source>Blur</source>
            <translation>模糊</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Draw over a face or a plate. What is sent holds nothing of what was there.</source>
            <translation>在面孔或车牌上画框。发出的图片不含被遮盖的任何内容。</translation>
        </message>
        <message>
            <source>From the left</source>
            <translation>距左</translation>
        </message>
        <message>
            <source>From the top</source>
            <translation>距上</translation>
        </message>
        <message>
            <source>Height</source>
            <translation>高度</translation>
        </message>
        <message>
            <source>How it is hidden</source>
            <translation>遮盖方式</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Nothing is hidden</source>
            <translation>没有遮盖</translation>
        </message>
        <message>
            <source>Pixels</source>
            <translation>马赛克</translation>
        </message>
        <message>
            <source>Region {n} of {all}</source>
            <translation>区域 {n} / {all}</translation>
        </message>
        <message>
            <source>Space chooses the next region, arrows move it, with Alt they size it.</source>
            <translation>空格选择下一个区域，箭头移动它，按住 Alt 改变大小。</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>去掉</translation>
        </message>
        <message>
            <source>Width</source>
            <translation>宽度</translation>
        </message>
        <message>
            <source>{all} hidden, none chosen</source>
            <translation>已遮盖 {all} 处，未选择</translation>
        </message>
    </context>
    <context>
        <name>History</name>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln 字</numerusform>
            </translation>
        </message>
        <message>
            <source>1 word</source>
            <translation>1 字</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>已添加</translation>
        </message>
        <message>
            <source>Also changed: {facts}</source>
            <translation>还更改了：{facts}</translation>
        </message>
        <message>
            <source>Back to an idea</source>
            <translation>退回为选题</translation>
        </message>
        <message>
            <source>Before an older version came back</source>
            <translation>旧版本恢复之前</translation>
        </message>
        <message>
            <source>Before it was changed</source>
            <translation>修改之前</translation>
        </message>
        <message>
            <source>Before it was merged</source>
            <translation>合并之前</translation>
        </message>
        <message>
            <source>Before the merge with {what}</source>
            <translation>与 {what} 合并之前</translation>
        </message>
        <message>
            <source>Click a version to compare it with the text of now</source>
            <translation>点击一个版本，与现在的文字比较</translation>
        </message>
        <message>
            <source>Compare with now</source>
            <translation>与现在比较</translation>
        </message>
        <message>
            <source>Fetched from a site</source>
            <translation>从网站获取</translation>
        </message>
        <message>
            <source>Fetched from {what}</source>
            <translation>从 {what} 获取</translation>
        </message>
        <message>
            <source>Handed over</source>
            <translation>已移交</translation>
        </message>
        <message>
            <source>Handed over as {what}</source>
            <translation>已移交为 {what}</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>History of the story</source>
            <translation>稿件历史</translation>
        </message>
        <message>
            <source>Made a draft</source>
            <translation>已改为草稿</translation>
        </message>
        <message>
            <source>Marked as ready</source>
            <translation>已标记为就绪</translation>
        </message>
        <message>
            <source>Moved further down</source>
            <translation>已移到更下方</translation>
        </message>
        <message>
            <source>Moved further down: “{words}”</source>
            <translation>已移到更下方：“{words}”</translation>
        </message>
        <message>
            <source>Moved further up</source>
            <translation>已移到更上方</translation>
        </message>
        <message>
            <source>Moved further up: “{words}”</source>
            <translation>已移到更上方：“{words}”</translation>
        </message>
        <message>
            <source>Moved here from further down</source>
            <translation>从更下方移到这里</translation>
        </message>
        <message>
            <source>Moved here from further up</source>
            <translation>从更上方移到这里</translation>
        </message>
        <message>
            <source>Name of this version</source>
            <translation>此版本的名称</translation>
        </message>
        <message>
            <source>Name this version…</source>
            <translation>为此版本命名…</translation>
        </message>
        <message>
            <source>Named versions are kept for ever</source>
            <translation>已命名的版本永久保留</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Now: {words} since the newest version</source>
            <translation>现在：自最新版本以来 {words}</translation>
        </message>
        <message>
            <source>Put right by the editor itself</source>
            <translation>由编辑器自行修正</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>已收到</translation>
        </message>
        <message>
            <source>Received from {what}</source>
            <translation>从 {what} 收到</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>已替换</translation>
        </message>
        <message>
            <source>Replaced: first as it was, then as it is</source>
            <translation>已替换：先是原来的，后是现在的</translation>
        </message>
        <message>
            <source>Rescued when something broke</source>
            <translation>出现故障时抢救</translation>
        </message>
        <message>
            <source>Restore this version</source>
            <translation>恢复此版本</translation>
        </message>
        <message>
            <source>Sent for review</source>
            <translation>已送审</translation>
        </message>
        <message>
            <source>Sent to a site</source>
            <translation>已发送到网站</translation>
        </message>
        <message>
            <source>Sent to {what}</source>
            <translation>已发送到 {what}</translation>
        </message>
        <message>
            <source>Taken off a site</source>
            <translation>已从网站撤下</translation>
        </message>
        <message>
            <source>Taken off {what}</source>
            <translation>已从 {what} 撤下</translation>
        </message>
        <message>
            <source>The same words; a note, the form or a detail changed</source>
            <translation>文字相同；批注、格式或细节有变化</translation>
        </message>
        <message>
            <source>The versions of the open story</source>
            <translation>打开的稿件的版本</translation>
        </message>
        <message>
            <source>When it was closed</source>
            <translation>关闭时</translation>
        </message>
        <message>
            <source>While it was written</source>
            <translation>写作过程中</translation>
        </message>
        <message>
            <source>added</source>
            <translation>已添加</translation>
        </message>
        <message>
            <source>added: {words}</source>
            <translation>已添加：{words}</translation>
        </message>
        <message>
            <source>byline</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <source>compared with now</source>
            <translation>与现在比较</translation>
        </message>
        <message>
            <source>compared with {version}</source>
            <translation>与 {version} 比较</translation>
        </message>
        <message>
            <source>dateline</source>
            <translation>电头</translation>
        </message>
        <message>
            <source>description for search engines</source>
            <translation>供搜索引擎使用的描述</translation>
        </message>
        <message>
            <source>kicker</source>
            <translation>眉题</translation>
        </message>
        <message>
            <source>language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>头图</translation>
        </message>
        <message>
            <source>moved away</source>
            <translation>移走</translation>
        </message>
        <message>
            <source>moved here</source>
            <translation>移到这里</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>已移除</translation>
        </message>
        <message>
            <source>removed: {words}</source>
            <translation>已移除：{words}</translation>
        </message>
        <message>
            <source>section</source>
            <translation>版块</translation>
        </message>
        <message>
            <source>tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>title for search engines</source>
            <translation>供搜索引擎使用的标题</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>未更改</translation>
        </message>
    </context>
    <context>
        <name>HistoryPane</name>
        <message>
            <source>No versions yet. One is kept before you change a story, every ten minutes while you write, and whenever it is closed, sent or gets another stage. You can go back to any of them.</source>
            <translation>还没有版本。在您修改稿件之前、写作中每十分钟，以及每次关闭、发送或改变阶段时都会保留一个。您可以回到其中任何一个。</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose a folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Choose files…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Files can also be dropped onto the list of stories.</source>
            <translation>文件也可以拖放到稿件列表上。</translation>
        </message>
        <message>
            <source>Import all stories of a folder</source>
            <translation>导入一个文件夹中的所有稿件</translation>
        </message>
        <message>
            <source>Import stories</source>
            <translation>导入稿件</translation>
        </message>
        <message>
            <source>Markdown, HTML, plain text, wire copy and Word’s .docx, a folder of these, or a zip of a folder.</source>
            <translation>Markdown、HTML、纯文本、通稿和 Word 的 .docx，含有这些文件的文件夹，或文件夹的 zip。</translation>
        </message>
        <message>
            <source>Pictures that lie beside them come along. A story that this desk has already is left as it is.</source>
            <translation>旁边的图片会一并导入。编辑部已有的稿件保持原样。</translation>
        </message>
        <message>
            <source>Stories ({endings})</source>
            <translation>稿件（{endings}）</translation>
        </message>
    </context>
    <context>
        <name>JobLogView</name>
        <message>
            <source>Copy the log</source>
            <translation>复制日志</translation>
        </message>
        <message>
            <source>It holds no passwords and no words of the story.</source>
            <translation>其中没有密码，也没有稿件文字。</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
    </context>
    <context>
        <name>JobPane</name>
        <message numerus="yes">
            <source>%Ln attempts so far.</source>
            <translation>
                <numerusform>到目前为止尝试了 %Ln 次。</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>复制链接</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>不发送</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>It stops before its next step. Once readers can see the page, it is carried to its end.</source>
            <translation>它会在下一步之前停下。一旦读者能看到页面，就会进行到底。</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>还没有标题</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>打开页面</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Retry now</source>
            <translation>立即重试</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>What it brought to the site by then is seen by no reader; the next publish goes on from it.</source>
            <translation>届时已送到网站的内容读者都看不到；下次发布会接着进行。</translation>
        </message>
    </context>
    <context>
        <name>Jobs</name>
        <message>
            <source>Something unexpected happened.</source>
            <translation>发生了意外情况。</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>文字保持原样。</translation>
        </message>
        <message>
            <source>Try again. The details are in the log.</source>
            <translation>请重试。详情见日志。</translation>
        </message>
    </context>
    <context>
        <name>Keeping</name>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Keep this search in the side bar</source>
            <translation>将此搜索保留在侧栏中</translation>
        </message>
        <message>
            <source>Name of the search</source>
            <translation>搜索的名称</translation>
        </message>
        <message>
            <source>No story is changed by that.</source>
            <translation>这不会改变任何稿件。</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>The search “{name}” was removed</source>
            <translation>搜索“{name}”已移除</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>left to right</source>
            <translation>从左到右</translation>
        </message>
        <message>
            <source>right to left</source>
            <translation>从右到左</translation>
        </message>
    </context>
    <context>
        <name>LeavingDialog</name>
        <message numerus="yes">
            <source>%Ln stories are still to be sent.</source>
            <translation>
                <numerusform>还有 %Ln 篇稿件待发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>A story is still to be sent.</source>
            <translation>还有一篇稿件待发送。</translation>
        </message>
        <message>
            <source>Quit newsdesk</source>
            <translation>退出 newsdesk</translation>
        </message>
        <message>
            <source>Quit, send later</source>
            <translation>退出，稍后发送</translation>
        </message>
        <message>
            <source>Send in the background</source>
            <translation>在后台发送</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>留下</translation>
        </message>
        <message>
            <source>newsdesk can go on in the background and end by itself once all is sent. If you quit, it is sent at the next start. Nothing is sent twice.</source>
            <translation>newsdesk 可以在后台继续，全部发送后自行结束。如果您退出，下次启动时发送。不会重复发送。</translation>
        </message>
    </context>
    <context>
        <name>Length</name>
        <message numerus="yes">
            <source>%Ln characters</source>
            <translation>
                <numerusform>%Ln 个字符</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryWindow</name>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>1 file</source>
            <translation>1 个文件</translation>
        </message>
        <message>
            <source>Add pictures and files; or drop them here</source>
            <translation>添加图片和文件；或拖放到这里</translation>
        </message>
        <message>
            <source>Add to the media library</source>
            <translation>添加到媒体库</translation>
        </message>
        <message>
            <source>Added: {n}.</source>
            <translation>已添加：{n}。</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>添加…</translation>
        </message>
        <message>
            <source>All media</source>
            <translation>全部媒体</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message numerus="yes">
            <source>Delete %Ln files? They are removed from this computer; that cannot be undone.</source>
            <translation>
                <numerusform>删除 %Ln 个文件？它们将从这台电脑移除；无法撤销。</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete {name}? Its file is removed from this computer; that cannot be undone.</source>
            <translation>删除 {name}？其文件将从这台电脑移除；无法撤销。</translation>
        </message>
        <message>
            <source>Deleted: {n}.</source>
            <translation>已删除：{n}。</translation>
        </message>
        <message>
            <source>Drop pictures here, or press Add. Those that stories show come by themselves.</source>
            <translation>把图片拖放到这里，或按“添加”。稿件中使用的图片会自动出现。</translation>
        </message>
        <message>
            <source>Inserted into {headline}.</source>
            <translation>已插入到 {headline}。</translation>
        </message>
        <message>
            <source>Media library</source>
            <translation>媒体库</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>还没有图片</translation>
        </message>
        <message>
            <source>No story is open. Open the one that shall show it, then insert.</source>
            <translation>没有打开的稿件。请打开要使用它的稿件，再插入。</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Other words, or all media.</source>
            <translation>换用其他字词，或查看全部媒体。</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>图片（{kinds}）</translation>
        </message>
        <message>
            <source>Search captions, credits, file names</source>
            <translation>搜索图片说明、来源、文件名</translation>
        </message>
        <message>
            <source>Search the media library</source>
            <translation>搜索媒体库</translation>
        </message>
        <message>
            <source>Used nowhere</source>
            <translation>未被使用</translation>
        </message>
        <message>
            <source>What is listed</source>
            <translation>列出的内容</translation>
        </message>
        <message>
            <source>Without alternative text</source>
            <translation>没有替代文本</translation>
        </message>
        <message>
            <source>Without credit</source>
            <translation>没有来源</translation>
        </message>
        <message>
            <source>the new story</source>
            <translation>新稿件</translation>
        </message>
        <message>
            <source>{fact} changed.</source>
            <translation>{fact}已更改。</translation>
        </message>
    </context>
    <context>
        <name>LightPage</name>
        <message>
            <source>Brightness</source>
            <translation>亮度</translation>
        </message>
        <message>
            <source>Contrast</source>
            <translation>对比度</translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message>
            <source>An administrator of the site can give it another role; Settings › Sites shows this again.</source>
            <translation>网站管理员可以给它另一个角色；设置 › 网站会再次显示此内容。</translation>
        </message>
    </context>
    <context>
        <name>LinkEditor</name>
        <message>
            <source>Link</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>去掉</translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Begun</source>
            <translation>创建</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>最近修改</translation>
        </message>
        <message>
            <source>On the sites</source>
            <translation>在各网站上</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>版块</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>字数</translation>
        </message>
    </context>
    <context>
        <name>LookPage</name>
        <message>
            <source>As the system has it</source>
            <translation>与系统一致</translation>
        </message>
        <message>
            <source>As the system has it ({language})</source>
            <translation>与系统一致（{language}）</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>It counts from the next start of newsdesk.</source>
            <translation>下次启动 newsdesk 时生效。</translation>
        </message>
        <message>
            <source>Language of the windows</source>
            <translation>窗口的语言</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>浅色或深色</translation>
        </message>
        <message>
            <source>Size of letters and controls</source>
            <translation>文字和控件的大小</translation>
        </message>
        <message>
            <source>The story that is open stays open. Stories have languages of their own.</source>
            <translation>打开的稿件保持打开。稿件有自己的语言。</translation>
        </message>
        <message>
            <source>Your pages have their own colours; this is about the windows only.</source>
            <translation>您的页面有自己的颜色；这里只涉及窗口。</translation>
        </message>
        <message>
            <source>{n} points</source>
            <translation>{n} 磅</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening…</source>
            <translation>正在打开…</translation>
        </message>
        <message>
            <source>Something went wrong inside newsdesk.</source>
            <translation>newsdesk 内部出了问题。</translation>
        </message>
        <message>
            <source>Your text was saved, and kept as a version of its own. The log says where it happened.</source>
            <translation>您的文字已保存，并另存为一个版本。日志中写明发生在哪里。</translation>
        </message>
    </context>
    <context>
        <name>Manager</name>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>New (Ctrl+N)</source>
            <translation>新建 (Ctrl+N)</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove (Delete)</source>
            <translation>移除 (Delete)</translation>
        </message>
    </context>
    <context>
        <name>Manual</name>
        <message>
            <source>A new line in the same paragraph</source>
            <translation>在同一段落中另起一行</translation>
        </message>
        <message>
            <source>All keys</source>
            <translation>所有按键</translation>
        </message>
        <message>
            <source>Close what is open, then back to the text</source>
            <translation>关闭已打开的内容，然后回到正文</translation>
        </message>
        <message>
            <source>In a list: one level in; in a table: the next cell</source>
            <translation>在列表中：缩进一级；在表格中：下一个单元格</translation>
        </message>
        <message>
            <source>In a list: one level out; in a table: the cell before</source>
            <translation>在列表中：减少一级缩进；在表格中：上一个单元格</translation>
        </message>
        <message>
            <source>In the headline and the standfirst: on to the next; on a picture: edit it</source>
            <translation>在标题和导语中：转到下一项；在图片上：编辑图片</translation>
        </message>
        <message>
            <source>In the text</source>
            <translation>在正文中</translation>
        </message>
        <message>
            <source>On an empty line: what can be added</source>
            <translation>在空行上：可以添加的内容</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message>
            <source>Manual</source>
            <translation>手册</translation>
        </message>
        <message>
            <source>Search the manual</source>
            <translation>搜索手册</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>The manual has no such words</source>
            <translation>手册中没有这些词</translation>
        </message>
    </context>
    <context>
        <name>Mapping</name>
        <message>
            <source>Sections and authors…</source>
            <translation>版块和作者…</translation>
        </message>
        <message>
            <source>{n} of your {all} sections stand there already, by their names.</source>
            <translation>您的 {all} 个版块中有 {n} 个按名称已在那里。</translation>
        </message>
        <message>
            <source>{site} is connected</source>
            <translation>{site} 已连接</translation>
        </message>
    </context>
    <context>
        <name>MappingManager</name>
        <message>
            <source>A story by this author alone goes out under that account of the site.</source>
            <translation>仅由此作者署名的稿件以网站上的该账户发出。</translation>
        </message>
        <message>
            <source>Ask the site again</source>
            <translation>再次询问网站</translation>
        </message>
        <message>
            <source>Asking {site}…</source>
            <translation>正在询问 {site}…</translation>
        </message>
        <message>
            <source>By its name</source>
            <translation>按其名称</translation>
        </message>
        <message>
            <source>Its stories stand in the site’s own default section, unless the settings name another.</source>
            <translation>其稿件放在网站自己的默认版块，除非设置另有指定。</translation>
        </message>
        <message>
            <source>Make it there</source>
            <translation>在那里创建</translation>
        </message>
        <message>
            <source>Making it on {site}…</source>
            <translation>正在 {site} 上创建…</translation>
        </message>
        <message>
            <source>No account: the name stands in the text</source>
            <translation>没有账户：姓名写在正文中</translation>
        </message>
        <message>
            <source>No sections and no authors yet</source>
            <translation>还没有版块和作者</translation>
        </message>
        <message>
            <source>Not mapped</source>
            <translation>未映射</translation>
        </message>
        <message>
            <source>On the site</source>
            <translation>在网站上</translation>
        </message>
        <message>
            <source>Sections and authors of {site}</source>
            <translation>{site} 的版块和作者</translation>
        </message>
        <message>
            <source>Stories of this section stand there.</source>
            <translation>此版块的稿件放在那里。</translation>
        </message>
        <message>
            <source>Tags are found by their names, and made where they lack.</source>
            <translation>标签按名称查找，缺少时创建。</translation>
        </message>
        <message>
            <source>The site has none of this name, and your account may not make one: choose among its own.</source>
            <translation>网站没有此名称，您的账户也不能创建：请从网站已有的中选择。</translation>
        </message>
        <message>
            <source>The site has none of this name. It is made when the first story goes there, or now.</source>
            <translation>网站没有此名称。第一篇稿件发去时创建，也可现在创建。</translation>
        </message>
        <message>
            <source>This is what {site} has now.</source>
            <translation>这是 {site} 现有的内容。</translation>
        </message>
        <message>
            <source>Those of your desk are listed here.</source>
            <translation>这里列出您编辑部的内容。</translation>
        </message>
        <message>
            <source>gone there</source>
            <translation>那里已不存在</translation>
        </message>
        <message>
            <source>in the text</source>
            <translation>写在正文中</translation>
        </message>
        <message>
            <source>not mapped</source>
            <translation>未映射</translation>
        </message>
        <message>
            <source>not there yet</source>
            <translation>那里还没有</translation>
        </message>
        <message>
            <source>{site} has it now.</source>
            <translation>{site} 现在有了。</translation>
        </message>
    </context>
    <context>
        <name>MarginNotes</name>
        <message>
            <source>Note to the desk</source>
            <translation>给编辑部的批注</translation>
        </message>
        <message>
            <source>Readers never see it</source>
            <translation>读者绝不会看到</translation>
        </message>
        <message>
            <source>Select the words that the note is about</source>
            <translation>选择批注所指的字词</translation>
        </message>
    </context>
    <context>
        <name>MediaForm</name>
        <message>
            <source>Alternative text</source>
            <translation>替代文本</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>图片说明</translation>
        </message>
        <message>
            <source>Clean the file on this computer of place, camera, owner and history</source>
            <translation>清除这台电脑上文件中的地点、相机、所有者和历史</translation>
        </message>
        <message>
            <source>Copyright</source>
            <translation>版权</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>图片来源</translation>
        </message>
        <message>
            <source>Delete what nothing shows</source>
            <translation>删除未被使用的文件</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>For the desk alone</source>
            <translation>仅供编辑部</translation>
        </message>
        <message>
            <source>Insert into the story</source>
            <translation>插入到稿件</translation>
        </message>
        <message>
            <source>No story shows it.</source>
            <translation>没有稿件使用它。</translation>
        </message>
        <message>
            <source>Photographer / agency</source>
            <translation>摄影者 / 通讯社</translation>
        </message>
        <message>
            <source>Protect source…</source>
            <translation>保护消息来源…</translation>
        </message>
        <message>
            <source>Replace in all stories…</source>
            <translation>在所有稿件中替换…</translation>
        </message>
        <message>
            <source>Return, or double-click</source>
            <translation>Return，或双击</translation>
        </message>
        <message>
            <source>Send its metadata whole</source>
            <translation>完整发送其元数据</translation>
        </message>
        <message>
            <source>Sites and exported pages then get all that the file says</source>
            <translation>网站和导出的页面将得到文件中的全部信息</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Used in</source>
            <translation>使用于</translation>
        </message>
        <message>
            <source>What is to be seen, for those who do not see it</source>
            <translation>可以看到的内容，供看不见的人了解</translation>
        </message>
        <message>
            <source>What readers are told</source>
            <translation>告诉读者的内容</translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation>没有标题</translation>
        </message>
        <message numerus="yes">
            <source>and %Ln more</source>
            <translation>
                <numerusform>以及另外 %Ln 个</numerusform>
            </translation>
        </message>
        <message>
            <source>in the trash</source>
            <translation>在回收站中</translation>
        </message>
        <message>
            <source>lead picture</source>
            <translation>头图</translation>
        </message>
    </context>
    <context>
        <name>Merge</name>
        <message>
            <source>A picture</source>
            <translation>一张图片</translation>
        </message>
        <message>
            <source>Byline</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Comments</source>
            <translation>评论</translation>
        </message>
        <message>
            <source>Dateline</source>
            <translation>电头</translation>
        </message>
        <message>
            <source>Description for search engines</source>
            <translation>供搜索引擎使用的描述</translation>
        </message>
        <message>
            <source>Direction of the text</source>
            <translation>文字方向</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Embargo</source>
            <translation>禁发时间</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>选题</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>审核中</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>眉题</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Lead picture</source>
            <translation>头图</translation>
        </message>
        <message>
            <source>Length target</source>
            <translation>字数目标</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Notes to the desk</source>
            <translation>给编辑部的备注</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关</translation>
        </message>
        <message>
            <source>On</source>
            <translation>开</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>版块</translation>
        </message>
        <message>
            <source>Slug</source>
            <translation>别名</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>导语</translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Title for search engines</source>
            <translation>供搜索引擎使用的标题</translation>
        </message>
        <message>
            <source>Who may read it</source>
            <translation>谁可以阅读</translation>
        </message>
        <message>
            <source>Words that are no spelling errors</source>
            <translation>不算拼写错误的词</translation>
        </message>
    </context>
    <context>
        <name>MergeDialog</name>
        <message numerus="yes">
            <source>%Ln are still to be answered</source>
            <translation>
                <numerusform>还有 %Ln 处待答复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln changes fit together.</source>
            <translation>
                <numerusform>%Ln 处更改可以合在一起。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln need you.</source>
            <translation>
                <numerusform>%Ln 处需要您决定。</numerusform>
            </translation>
        </message>
        <message>
            <source>Alt+1</source>
            <translation>Alt+1</translation>
        </message>
        <message>
            <source>Alt+2</source>
            <translation>Alt+2</translation>
        </message>
        <message>
            <source>Alt+3</source>
            <translation>Alt+3</translation>
        </message>
        <message>
            <source>Both versions stay in History</source>
            <translation>两个版本都保留在历史中</translation>
        </message>
        <message>
            <source>From {name}</source>
            <translation>来自 {name}</translation>
        </message>
        <message>
            <source>Keep merged</source>
            <translation>保留合并结果</translation>
        </message>
        <message>
            <source>Merge two versions</source>
            <translation>合并两个版本</translation>
        </message>
        <message>
            <source>Next (F8)</source>
            <translation>下一处 (F8)</translation>
        </message>
        <message>
            <source>None needs you.</source>
            <translation>没有需要您决定的。</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>One change fits together.</source>
            <translation>一处更改可以合入。</translation>
        </message>
        <message>
            <source>One is still to be answered</source>
            <translation>还有一处待答复</translation>
        </message>
        <message>
            <source>One needs you.</source>
            <translation>一处需要您决定。</translation>
        </message>
        <message>
            <source>Previous (Shift+F8)</source>
            <translation>上一处 (Shift+F8)</translation>
        </message>
        <message>
            <source>Take both</source>
            <translation>两者都采用</translation>
        </message>
        <message>
            <source>Take mine</source>
            <translation>采用我的</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>采用对方的</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>无标题</translation>
        </message>
        <message>
            <source>What will be kept</source>
            <translation>将保留的内容</translation>
        </message>
        <message>
            <source>Yours, on this computer</source>
            <translation>您的，在这台电脑上</translation>
        </message>
        <message>
            <source>{n} of {all}</source>
            <translation>{n} / {all}</translation>
        </message>
        <message>
            <source>{n} of {all}: {about}</source>
            <translation>{n} / {all}：{about}</translation>
        </message>
        <message>
            <source>“{headline}” was changed here and there</source>
            <translation>“{headline}”在这里和那里都有修改</translation>
        </message>
    </context>
    <context>
        <name>ModeButton</name>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>In the site’s own look</source>
            <translation>网站自己的样式</translation>
        </message>
        <message>
            <source>Letters at {n} %</source>
            <translation>字号 {n} %</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Lists, cards, search</source>
            <translation>列表、卡片、搜索</translation>
        </message>
        <message>
            <source>Mark what the site adds</source>
            <translation>标记网站添加的内容</translation>
        </message>
        <message>
            <source>Print the page…</source>
            <translation>打印页面…</translation>
        </message>
        <message>
            <source>Save the page as PDF…</source>
            <translation>将页面保存为 PDF…</translation>
        </message>
        <message>
            <source>Save the page as a file…</source>
            <translation>将页面保存为文件…</translation>
        </message>
        <message>
            <source>Scroll together with the text</source>
            <translation>与正文一同滚动</translation>
        </message>
        <message>
            <source>Take the site’s look anew</source>
            <translation>重新获取网站样式</translation>
        </message>
        <message>
            <source>The page</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>The section’s page</source>
            <translation>版块页面</translation>
        </message>
        <message>
            <source>What the preview shows</source>
            <translation>预览显示的内容</translation>
        </message>
    </context>
    <context>
        <name>NotAnswering</name>
        <message>
            <source>It may be busy: wait a little and try again. If it hangs, end it with your system’s task manager; all but its last two seconds of typing is saved. This window goes on by itself once it has ended.</source>
            <translation>它可能正忙：请稍等再试。如果它没有反应，请用系统的任务管理器结束它；除最后两秒的输入外都已保存。它结束后此窗口会自行继续。</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>newsdesk is open already, but does not answer.</source>
            <translation>newsdesk 已经打开，但没有回应。</translation>
        </message>
    </context>
    <context>
        <name>NoteCard</name>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>Go to the words</source>
            <translation>转到这些文字</translation>
        </message>
        <message>
            <source>Note to the desk</source>
            <translation>给编辑部的批注</translation>
        </message>
        <message>
            <source>Reopen</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Resolve</source>
            <translation>标为已解决</translation>
        </message>
        <message>
            <source>The words are gone: “{words}”</source>
            <translation>这些字词已不存在：“{words}”</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>已解决</translation>
        </message>
    </context>
    <context>
        <name>NotesPane</name>
        <message>
            <source>Margin notes</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>No notes yet. Select words in the text and press Ctrl+Shift+A; readers never see them.</source>
            <translation>还没有批注。在正文中选择字词并按 Ctrl+Shift+A；读者绝不会看到。</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>OnSite</name>
        <message>
            <source>Aside</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>Audio</source>
            <translation>音频</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Everyone</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>Front page</source>
            <translation>首页</translation>
        </message>
        <message>
            <source>Gallery</source>
            <translation>图集</translation>
        </message>
        <message>
            <source>In its order</source>
            <translation>按其顺序</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>On WordPress</source>
            <translation>在 WordPress 上</translation>
        </message>
        <message>
            <source>Only who is signed in</source>
            <translation>仅限已登录者</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>Readers</source>
            <translation>读者</translation>
        </message>
        <message>
            <source>Standard</source>
            <translation>标准</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Stays on top</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>视频</translation>
        </message>
    </context>
    <context>
        <name>OneWindow</name>
        <message>
            <source>Go on in that window, or close it and try again.</source>
            <translation>请在那个窗口继续，或关闭它再试。</translation>
        </message>
        <message>
            <source>The store {path} is open in another newsdesk window.</source>
            <translation>稿件库 {path} 已在另一个 newsdesk 窗口中打开。</translation>
        </message>
        <message>
            <source>Two windows on one store would write over each other’s text.</source>
            <translation>两个窗口使用同一稿件库会互相覆盖文字。</translation>
        </message>
    </context>
    <context>
        <name>OrderButton</name>
        <message>
            <source>Byline</source>
            <translation>署名</translation>
        </message>
        <message>
            <source>Cards</source>
            <translation>卡片</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>栏</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Headings</source>
            <translation>分组标题</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Order of the list: {order}</source>
            <translation>列表顺序：{order}</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>版块</translation>
        </message>
        <message>
            <source>Show as</source>
            <translation>显示为</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>排序依据</translation>
        </message>
        <message>
            <source>Sort, group, cards or columns</source>
            <translation>排序、分组、卡片或分栏</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
    </context>
    <context>
        <name>Outbox</name>
        <message>
            <source>All sending is paused.</source>
            <translation>所有发送已暂停。</translation>
        </message>
        <message>
            <source>Bring the page up to date</source>
            <translation>更新页面</translation>
        </message>
        <message>
            <source>Bring {file} to the site</source>
            <translation>将 {file} 送到网站</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Find its section, tags and byline on the site</source>
            <translation>在网站上查找其版块、标签和署名</translation>
        </message>
        <message>
            <source>Given up</source>
            <translation>已放弃</translation>
        </message>
        <message>
            <source>Hand in to {site} for review</source>
            <translation>提交到 {site} 审核</translation>
        </message>
        <message>
            <source>Hand over what search engines read</source>
            <translation>提交供搜索引擎读取的内容</translation>
        </message>
        <message>
            <source>Handed in to {site} for review</source>
            <translation>已提交到 {site} 审核</translation>
        </message>
        <message>
            <source>It goes out as soon as what stands before it is sent.</source>
            <translation>前面的内容发送后它就会发出。</translation>
        </message>
        <message>
            <source>It is paused until you let it go on.</source>
            <translation>已暂停，直到您让它继续。</translation>
        </message>
        <message>
            <source>Keep a place for it with a draft that no reader sees</source>
            <translation>用读者看不到的草稿为它占位</translation>
        </message>
        <message>
            <source>Make sure that it stands there once</source>
            <translation>确认它在那里只有一份</translation>
        </message>
        <message>
            <source>Make sure that nobody else changed it meanwhile</source>
            <translation>确认期间没有其他人改动</translation>
        </message>
        <message>
            <source>Move to the trash of {site}</source>
            <translation>移到 {site} 的回收站</translation>
        </message>
        <message>
            <source>Moved to the trash of {site}</source>
            <translation>已移到 {site} 的回收站</translation>
        </message>
        <message>
            <source>Next attempt: {time}.</source>
            <translation>下次尝试：{time}。</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>还没有标题</translation>
        </message>
        <message>
            <source>Not done</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Not done: {what}, “{headline}”.</source>
            <translation>未完成：{what}，“{headline}”。</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>未发送</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>已暂停</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>正在暂停</translation>
        </message>
        <message>
            <source>Publish on {site}</source>
            <translation>在 {site} 上发布</translation>
        </message>
        <message>
            <source>Publish on {site} again</source>
            <translation>在 {site} 上再次发布</translation>
        </message>
        <message>
            <source>Published on {site}</source>
            <translation>已在 {site} 上发布</translation>
        </message>
        <message>
            <source>Published on {site} again</source>
            <translation>已在 {site} 上再次发布</translation>
        </message>
        <message>
            <source>Put the page before readers</source>
            <translation>向读者展示页面</translation>
        </message>
        <message>
            <source>Scheduled on {site}: {time}</source>
            <translation>已在 {site} 上定时：{time}</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Sign in and look what stands on the site</source>
            <translation>登录并查看网站上的内容</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>正在停止</translation>
        </message>
        <message>
            <source>Take the page away from readers</source>
            <translation>让读者不再看到页面</translation>
        </message>
        <message>
            <source>The network is away; once it is back it goes on by itself. Next attempt: {time}.</source>
            <translation>网络断开；恢复后会自行继续。下次尝试：{time}。</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation>从 {site} 撤下</translation>
        </message>
        <message>
            <source>Unpublished on {site}</source>
            <translation>已从 {site} 撤下</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Waits on {site} for an editor’s review</source>
            <translation>在 {site} 上等待编辑审核</translation>
        </message>
        <message>
            <source>Write the pages of the site</source>
            <translation>写入网站的页面</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} MB</translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation>{n} kB</translation>
        </message>
        <message>
            <source>{sent} of {whole}</source>
            <translation>{sent} / {whole}</translation>
        </message>
        <message>
            <source>“{headline}” waits to go to {site}.</source>
            <translation>“{headline}”正等待发往 {site}。</translation>
        </message>
        <message>
            <source>“{headline}” waits: {what}.</source>
            <translation>“{headline}”正在等待：{what}。</translation>
        </message>
        <message>
            <source>“{headline}” was not sent to {site}.</source>
            <translation>“{headline}”没有发往 {site}。</translation>
        </message>
    </context>
    <context>
        <name>OutboxFoot</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>%Ln 篇未发送</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories are paused</source>
            <translation>
                <numerusform>%Ln 篇稿件已暂停</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories go out when the network is back</source>
            <translation>
                <numerusform>网络恢复后将发出 %Ln 篇稿件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories wait to be sent</source>
            <translation>
                <numerusform>%Ln 篇稿件等待发送</numerusform>
            </translation>
        </message>
        <message>
            <source>1 story goes out when the network is back</source>
            <translation>网络恢复后将发出 1 篇稿件</translation>
        </message>
        <message>
            <source>1 story is paused</source>
            <translation>1 篇稿件已暂停</translation>
        </message>
        <message>
            <source>1 story waits to be sent</source>
            <translation>1 篇稿件等待发送</translation>
        </message>
        <message>
            <source>All sent. {site} · {time}</source>
            <translation>全部已发送。{site} · {time}</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>没有要发送的内容</translation>
        </message>
        <message>
            <source>Nothing waits</source>
            <translation>没有等待的内容</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>离线</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <source>Sending is paused</source>
            <translation>发送已暂停</translation>
        </message>
        <message>
            <source>Sending to {site}</source>
            <translation>正在发送到 {site}</translation>
        </message>
    </context>
    <context>
        <name>OutboxPopover</name>
        <message>
            <source>Copy link</source>
            <translation>复制链接</translation>
        </message>
        <message>
            <source>Do not send</source>
            <translation>不发送</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>打开发件箱</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>打开页面</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation>您发布的内容及其链接列在这里。</translation>
        </message>
    </context>
    <context>
        <name>OutboxWindow</name>
        <message numerus="yes">
            <source>%Ln not sent</source>
            <translation>
                <numerusform>%Ln 篇未发送</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln to be sent</source>
            <translation>
                <numerusform>%Ln 篇待发送</numerusform>
            </translation>
        </message>
        <message>
            <source>All sending is paused</source>
            <translation>所有发送已暂停</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>继续发送</translation>
        </message>
        <message>
            <source>Jobs</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Nothing to send</source>
            <translation>没有要发送的内容</translation>
        </message>
        <message>
            <source>Nothing was sent yet</source>
            <translation>还没有发送过内容</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>离线</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <source>Pause all</source>
            <translation>全部暂停</translation>
        </message>
        <message>
            <source>What you publish is listed here, with its link.</source>
            <translation>您发布的内容及其链接列在这里。</translation>
        </message>
    </context>
    <context>
        <name>Outline</name>
        <message>
            <source>Go to a heading</source>
            <translation>转到小标题</translation>
        </message>
        <message>
            <source>Heading without words</source>
            <translation>没有文字的小标题</translation>
        </message>
        <message>
            <source>No headings yet. Ctrl+1 makes one.</source>
            <translation>还没有小标题。按 Ctrl+1 可添加。</translation>
        </message>
    </context>
    <context>
        <name>OwnerRow</name>
        <message>
            <source>Agency</source>
            <translation>通讯社</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>暂不</translation>
        </message>
        <message>
            <source>Who writes here?</source>
            <translation>谁在这里写作？</translation>
        </message>
        <message>
            <source>Your name goes into bylines, the agency into datelines. Asked once.</source>
            <translation>您的姓名用于署名，通讯社用于电头。只询问一次。</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Nothing has these letters</source>
            <translation>没有含这些字母的内容</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Both versions are one now</source>
            <translation>两个版本现已合一</translation>
        </message>
        <message>
            <source>Each of the two stays in History</source>
            <translation>两者都保留在历史中</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>资料</translation>
        </message>
        <message>
            <source>Go to a story by any of its words</source>
            <translation>用任意字词转到稿件</translation>
        </message>
        <message>
            <source>Go to one in the text, then fetch its card.</source>
            <translation>在正文中转到一个嵌入内容，再获取其卡片。</translation>
        </message>
        <message>
            <source>No embed is chosen.</source>
            <translation>没有选择嵌入内容。</translation>
        </message>
        <message>
            <source>No headline yet</source>
            <translation>还没有标题</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>批注</translation>
        </message>
        <message>
            <source>Open a store, or name a new one</source>
            <translation>打开稿件库，或为新的命名</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Progress of sending</source>
            <translation>发送进度</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>稿件</translation>
        </message>
        <message>
            <source>The facts of the open story</source>
            <translation>打开的稿件的资料</translation>
        </message>
        <message>
            <source>The margin notes of the open story</source>
            <translation>打开的稿件的批注</translation>
        </message>
        <message>
            <source>The page is saved</source>
            <translation>页面已保存</translation>
        </message>
        <message>
            <source>The page of the open story shows here</source>
            <translation>打开的稿件的页面显示在这里</translation>
        </message>
        <message>
            <source>Type a command</source>
            <translation>输入命令</translation>
        </message>
        <message>
            <source>newsdesk stores (*.sqlite)</source>
            <translation>newsdesk 稿件库 (*.sqlite)</translation>
        </message>
        <message>
            <source>the other desk</source>
            <translation>另一编辑部</translation>
        </message>
        <message>
            <source>{name} handed it over at {when}.</source>
            <translation>{name} 于 {when} 移交。</translation>
        </message>
    </context>
    <context>
        <name>Paste</name>
        <message numerus="yes">
            <source>%Ln comments</source>
            <translation>
                <numerusform>%Ln 条批注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln deleted passages</source>
            <translation>
                <numerusform>%Ln 段已删除的文字</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln embeds</source>
            <translation>
                <numerusform>%Ln 个嵌入内容</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln footnotes that were not copied</source>
            <translation>
                <numerusform>%Ln 个未复制的脚注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures from the web</source>
            <translation>
                <numerusform>%Ln 张网络图片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures in files</source>
            <translation>
                <numerusform>%Ln 张文件中的图片</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln scripts</source>
            <translation>
                <numerusform>%Ln 个脚本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln unsafe links</source>
            <translation>
                <numerusform>%Ln 个不安全的链接</numerusform>
            </translation>
        </message>
        <message>
            <source>1 comment</source>
            <translation>1 条批注</translation>
        </message>
        <message>
            <source>1 deleted passage</source>
            <translation>1 段已删除的文字</translation>
        </message>
        <message>
            <source>1 embed</source>
            <translation>1 个嵌入内容</translation>
        </message>
        <message>
            <source>1 footnote that was not copied</source>
            <translation>1 个未复制的脚注</translation>
        </message>
        <message>
            <source>1 picture from the web</source>
            <translation>1 张网络图片</translation>
        </message>
        <message>
            <source>1 picture in a file</source>
            <translation>1 张文件中的图片</translation>
        </message>
        <message>
            <source>1 script</source>
            <translation>1 个脚本</translation>
        </message>
        <message>
            <source>1 unsafe link</source>
            <translation>1 个不安全的链接</translation>
        </message>
        <message>
            <source>Pasted as plain words: its markup was too much</source>
            <translation>已粘贴为纯文字：其标记过多</translation>
        </message>
        <message>
            <source>Pasted without {things}</source>
            <translation>粘贴时去掉了{things}</translation>
        </message>
        <message numerus="yes">
            <source>The end was cut off: %Ln characters</source>
            <translation>
                <numerusform>结尾被截掉：%Ln 个字符</numerusform>
            </translation>
        </message>
        <message>
            <source>{several} and {last}</source>
            <translation>{several}和{last}</translation>
        </message>
    </context>
    <context>
        <name>PictureBar</name>
        <message>
            <source>Add alternative text</source>
            <translation>添加替代文本</translation>
        </message>
        <message>
            <source>Alternative text</source>
            <translation>替代文本</translation>
        </message>
        <message>
            <source>At the left</source>
            <translation>靠左</translation>
        </message>
        <message>
            <source>At the right</source>
            <translation>靠右</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>In the middle</source>
            <translation>居中</translation>
        </message>
        <message>
            <source>Make a gallery</source>
            <translation>制作图集</translation>
        </message>
        <message>
            <source>Replace…</source>
            <translation>替换…</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>去掉</translation>
        </message>
        <message>
            <source>What the picture shows, for those who do not see it</source>
            <translation>图片内容，供看不见的读者了解</translation>
        </message>
    </context>
    <context>
        <name>PictureEditor</name>
        <message>
            <source>Back to the picture as it came</source>
            <translation>恢复图片原样</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Crop</source>
            <translation>裁剪</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Edit the picture</source>
            <translation>编辑图片</translation>
        </message>
        <message>
            <source>Focus</source>
            <translation>焦点</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>遮盖</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>保持原样</translation>
        </message>
        <message>
            <source>Leave the picture as it was?</source>
            <translation>让图片保持原样？</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>光线</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>重置</translation>
        </message>
        <message>
            <source>Teaser</source>
            <translation>导读</translation>
        </message>
        <message>
            <source>The picture is being made</source>
            <translation>正在生成图片</translation>
        </message>
        <message>
            <source>The picture is being opened</source>
            <translation>正在打开图片</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>What was done to it in this window is forgotten. The story is as it was.</source>
            <translation>在此窗口中对它所做的修改将丢弃。稿件保持原样。</translation>
        </message>
        <message>
            <source>{width} × {height} px</source>
            <translation>{width} × {height} 像素</translation>
        </message>
    </context>
    <context>
        <name>Pictures</name>
        <message>
            <source>Alternative text and credit…</source>
            <translation>替代文本和图片来源…</translation>
        </message>
        <message>
            <source>Choose another…</source>
            <translation>选择其他…</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>选择图片</translation>
        </message>
        <message>
            <source>Choose sound, films or files</source>
            <translation>选择音频、视频或文件</translation>
        </message>
        <message>
            <source>Choose the lead picture</source>
            <translation>选择头图</translation>
        </message>
        <message>
            <source>Edit the lead picture…</source>
            <translation>编辑头图…</translation>
        </message>
        <message>
            <source>No lead picture</source>
            <translation>没有头图</translation>
        </message>
        <message>
            <source>Not added either: {names}.</source>
            <translation>同样未添加：{names}。</translation>
        </message>
        <message>
            <source>Pictures ({kinds})</source>
            <translation>图片（{kinds}）</translation>
        </message>
        <message>
            <source>Publish, then delete it in the media library of the site: who knows its address still sees it.</source>
            <translation>先发布，再在网站的媒体库中删除它：知道其地址的人仍能看到它。</translation>
        </message>
        <message>
            <source>Sound, films and files ({kinds})</source>
            <translation>音频、视频和文件（{kinds}）</translation>
        </message>
        <message>
            <source>The text is as it was.</source>
            <translation>文字保持原样。</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>无法读取 {name}：{reason}。</translation>
        </message>
        <message>
            <source>{sites} still has the picture from before</source>
            <translation>{sites} 仍有之前的图片</translation>
        </message>
    </context>
    <context>
        <name>PlaceTeller</name>
        <message>
            <source>Box</source>
            <translation>框</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>项目符号列表</translation>
        </message>
        <message>
            <source>Footnote</source>
            <translation>脚注</translation>
        </message>
        <message>
            <source>Gallery, pictures: {n}</source>
            <translation>图集，图片：{n}</translation>
        </message>
        <message>
            <source>Heading level {level}</source>
            <translation>{level} 级小标题</translation>
        </message>
        <message>
            <source>Link to {address}</source>
            <translation>指向 {address} 的链接</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>编号列表</translation>
        </message>
        <message>
            <source>Picture without alternative text</source>
            <translation>没有替代文本的图片</translation>
        </message>
        <message>
            <source>Picture: {text}</source>
            <translation>图片：{text}</translation>
        </message>
        <message>
            <source>Pull quote</source>
            <translation>突出引文</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>Table, rows: {rows}, columns: {columns}</source>
            <translation>表格，行：{rows}，列：{columns}</translation>
        </message>
        <message>
            <source>item {n} of {count}</source>
            <translation>第 {n} 项，共 {count} 项</translation>
        </message>
        <message>
            <source>level {n}</source>
            <translation>第 {n} 级</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>All stories</source>
            <translation>所有稿件</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Ideas</source>
            <translation>选题</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>审核中</translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>需要您处理</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>已发布</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>已定时</translation>
        </message>
        <message>
            <source>Searches</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>版块</translation>
        </message>
        <message>
            <source>Trash</source>
            <translation>回收站</translation>
        </message>
    </context>
    <context>
        <name>Portrait</name>
        <message>
            <source>Picture of the author</source>
            <translation>作者图片</translation>
        </message>
    </context>
    <context>
        <name>Preflight</name>
        <message>
            <source>In {section}</source>
            <translation>在{section}</translation>
        </message>
        <message>
            <source>In {section}, by {names}</source>
            <translation>在{section}，作者 {names}</translation>
        </message>
        <message>
            <source>no section</source>
            <translation>无版块</translation>
        </message>
    </context>
    <context>
        <name>PreviewPane</name>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Preview of the page</source>
            <translation>页面预览</translation>
        </message>
        <message>
            <source>Save the page</source>
            <translation>保存页面</translation>
        </message>
        <message>
            <source>Taking the look of the site…</source>
            <translation>正在获取网站样式…</translation>
        </message>
        <message>
            <source>The page was not printed. Look at the printer, then print again.</source>
            <translation>页面未能打印。请检查打印机，然后再打印一次。</translation>
        </message>
        <message>
            <source>The web engine does not start, so the page is plain text: {reason}</source>
            <translation>网页引擎无法启动，因此页面为纯文字：{reason}</translation>
        </message>
        <message>
            <source>The web engine keeps ending, so the page is plain text.</source>
            <translation>网页引擎反复结束，因此页面为纯文字。</translation>
        </message>
        <message>
            <source>Web pages (*.html)</source>
            <translation>网页 (*.html)</translation>
        </message>
        <message>
            <source>Without the web engine no page can be printed.</source>
            <translation>没有网页引擎就无法打印页面。</translation>
        </message>
        <message>
            <source>{path} could not be written. Choose another folder.</source>
            <translation>无法写入 {path}。请选择其他文件夹。</translation>
        </message>
    </context>
    <context>
        <name>Printing</name>
        <message>
            <source>This computer knows no printer. The page can be saved as PDF.</source>
            <translation>这台电脑上没有打印机。可以把页面保存为 PDF。</translation>
        </message>
    </context>
    <context>
        <name>ProgressFoot</name>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>正在停止…</translation>
        </message>
        <message>
            <source>{verb}: {done} of {total}</source>
            <translation>{verb}：{done} / {total}</translation>
        </message>
        <message>
            <source>{verb}…</source>
            <translation>{verb}…</translation>
        </message>
    </context>
    <context>
        <name>PublishButton</name>
        <message>
            <source>Choose where to publish</source>
            <translation>选择发布位置</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>连接网站…</translation>
        </message>
        <message>
            <source>Hand in for review</source>
            <translation>提交审核</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>提交到 {site}</translation>
        </message>
        <message>
            <source>Hand in to {site} (Ctrl+Return)</source>
            <translation>提交到 {site} (Ctrl+Return)</translation>
        </message>
        <message>
            <source>Handing in…</source>
            <translation>正在提交…</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>发布</translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation>
                <numerusform>发布到 %Ln 个网站</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites…</source>
            <translation>发布到多个网站…</translation>
        </message>
        <message>
            <source>Publish to {site}</source>
            <translation>发布到 {site}</translation>
        </message>
        <message>
            <source>Publish to {site} (Ctrl+Return)</source>
            <translation>发布到 {site} (Ctrl+Return)</translation>
        </message>
        <message>
            <source>Publishing…</source>
            <translation>正在发布…</translation>
        </message>
        <message>
            <source>Send when online</source>
            <translation>联网后发送</translation>
        </message>
    </context>
    <context>
        <name>Publisher</name>
        <message>
            <source>Connect the site…</source>
            <translation>连接网站…</translation>
        </message>
        <message>
            <source>Connected to {site}</source>
            <translation>已连接到 {site}</translation>
        </message>
        <message>
            <source>Copy link</source>
            <translation>复制链接</translation>
        </message>
        <message>
            <source>From a story newsdesk opens web pages (https, http) and mail addresses only.</source>
            <translation>newsdesk 只从稿件中打开网页（https、http）和邮件地址。</translation>
        </message>
        <message>
            <source>Go on sending</source>
            <translation>继续发送</translation>
        </message>
        <message>
            <source>Open page</source>
            <translation>打开页面</translation>
        </message>
        <message>
            <source>Publish sends there now.</source>
            <translation>现在发布到那里。</translation>
        </message>
        <message>
            <source>Retry</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation>查看更改…</translation>
        </message>
        <message>
            <source>Sending is paused, so “{headline}” waits in the outbox.</source>
            <translation>发送已暂停，因此“{headline}”在发件箱中等待。</translation>
        </message>
        <message>
            <source>{link} was not opened.</source>
            <translation>没有打开 {link}。</translation>
        </message>
    </context>
    <context>
        <name>Publishing</name>
        <message>
            <source>Add the correction</source>
            <translation>添加更正</translation>
        </message>
        <message>
            <source>An earlier version gave the wrong year. The treaty was signed in 1992.</source>
            <translation>此前版本的年份有误。该条约于 1992 年签署。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Connect a WordPress site; or hand the story over in a file.</source>
            <translation>连接 WordPress 网站；或用文件移交稿件。</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>连接网站…</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>更正</translation>
        </message>
        <message>
            <source>Decide later</source>
            <translation>稍后决定</translation>
        </message>
        <message>
            <source>Hand in to {site}</source>
            <translation>提交到 {site}</translation>
        </message>
        <message>
            <source>Into the site’s trash</source>
            <translation>移到网站的回收站</translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes out with it.</source>
            <translation>它附时间显示在稿件末尾，并随稿件发出。</translation>
        </message>
        <message>
            <source>It stands at the end of the story, with the time, and goes to {sites} at once.</source>
            <translation>它附时间显示在稿件末尾，并立即发往 {sites}。</translation>
        </message>
        <message>
            <source>Keep it here only</source>
            <translation>只保留在这里</translation>
        </message>
        <message>
            <source>Keep merged and publish</source>
            <translation>保留合并结果并发布</translation>
        </message>
        <message>
            <source>No longer on the site</source>
            <translation>已不在网站上</translation>
        </message>
        <message>
            <source>No site is connected to which a story could be handed in.</source>
            <translation>没有连接可供提交稿件的网站。</translation>
        </message>
        <message>
            <source>Publish anew</source>
            <translation>重新发布</translation>
        </message>
        <message>
            <source>Publish it again</source>
            <translation>再次发布</translation>
        </message>
        <message>
            <source>Publish the correction</source>
            <translation>发布更正</translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there.</source>
            <translation>通过链接前来的读者在那里找不到任何内容。</translation>
        </message>
        <message>
            <source>Readers who follow a link to it find nothing there. The site keeps it as a draft or in its trash.</source>
            <translation>通过链接前来的读者在那里找不到任何内容。网站将它保留为草稿或放在回收站。</translation>
        </message>
        <message>
            <source>Somebody changed it on {site} at {when}.</source>
            <translation>有人于 {when} 在 {site} 上修改了它。</translation>
        </message>
        <message>
            <source>Somebody did that on the site, not newsdesk. Your story is here, whole; readers do not see it there.</source>
            <translation>这是有人在网站上做的，不是 newsdesk。您的稿件完整地在这里；读者在那里看不到它。</translation>
        </message>
        <message>
            <source>Take “{headline}” off {site}?</source>
            <translation>将“{headline}”从 {site} 撤下？</translation>
        </message>
        <message>
            <source>The story is not published anywhere.</source>
            <translation>此稿件没有在任何地方发布。</translation>
        </message>
        <message>
            <source>There is nothing to take away.</source>
            <translation>没有可撤下的内容。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Unpublish</source>
            <translation>撤下发布</translation>
        </message>
        <message>
            <source>Unpublish on {site}</source>
            <translation>从 {site} 撤下</translation>
        </message>
        <message>
            <source>Untitled</source>
            <translation>无标题</translation>
        </message>
        <message>
            <source>What was corrected, as readers will see it</source>
            <translation>更正的内容，即读者将看到的文字</translation>
        </message>
        <message>
            <source>What was corrected?</source>
            <translation>更正了什么？</translation>
        </message>
        <message>
            <source>Which site</source>
            <translation>哪个网站</translation>
        </message>
        <message>
            <source>Your story stays here as it is; Publish brings it back to the same address.</source>
            <translation>您的稿件在这里保持原样；发布会使它回到同一地址。</translation>
        </message>
        <message>
            <source>“{headline}” was deleted on {site}.</source>
            <translation>“{headline}”在 {site} 上已被删除。</translation>
        </message>
        <message>
            <source>“{headline}” was put in the trash on {site}.</source>
            <translation>“{headline}”在 {site} 上已被移到回收站。</translation>
        </message>
        <message>
            <source>“{headline}” was taken off the page on {site}.</source>
            <translation>“{headline}”在 {site} 上已被撤下。</translation>
        </message>
    </context>
    <context>
        <name>Pull</name>
        <message numerus="yes">
            <source>%Ln did not come</source>
            <translation>
                <numerusform>%Ln 篇没有拉取</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln open ones wait</source>
            <translation>
                <numerusform>%Ln 篇打开的在等待</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pictures of this story are on its site only</source>
            <translation>
                <numerusform>此稿件有 %Ln 张图片只在其网站上</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln stories came</source>
            <translation>
                <numerusform>已拉取 %Ln 篇稿件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln took the site’s newer version</source>
            <translation>
                <numerusform>%Ln 篇采用了网站的较新版本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln wait for the outbox</source>
            <translation>
                <numerusform>%Ln 篇等待发件箱</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln were changed here and there</source>
            <translation>
                <numerusform>%Ln 篇在这里和那里都有修改</numerusform>
            </translation>
        </message>
        <message>
            <source>A picture of this story is on its site only</source>
            <translation>此稿件有一张图片只在其网站上</translation>
        </message>
        <message>
            <source>All pictures of this story are here</source>
            <translation>此稿件的图片全部在这里</translation>
        </message>
        <message numerus="yes">
            <source>And %Ln more.</source>
            <translation>
                <numerusform>还有 %Ln 个。</numerusform>
            </translation>
        </message>
        <message>
            <source>Came, but</source>
            <translation>已导入，但</translation>
        </message>
        <message>
            <source>Changed here and on the site</source>
            <translation>这里和网站上都有修改</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>连接网站…</translation>
        </message>
        <message>
            <source>Connect the site…</source>
            <translation>连接网站…</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>没有拉取</translation>
        </message>
        <message>
            <source>Fetch it</source>
            <translation>获取它</translation>
        </message>
        <message>
            <source>Fetch them</source>
            <translation>获取它们</translation>
        </message>
        <message>
            <source>It was left alone while you work on it. Once it is closed, the next pull brings the site’s version.</source>
            <translation>您正在处理它，因此没有动它。关闭后，下次拉取会带来网站的版本。</translation>
        </message>
        <message>
            <source>Look at it</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Look at them</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>No WordPress site is connected</source>
            <translation>没有连接 WordPress 网站</translation>
        </message>
        <message>
            <source>Not every picture came</source>
            <translation>有些图片没有获取到</translation>
        </message>
        <message>
            <source>Nothing new came</source>
            <translation>没有新内容</translation>
        </message>
        <message>
            <source>Nothing was changed, here or there. The next publish of each asks what is to stand.</source>
            <translation>这里和那里都没有更改。各篇下次发布时会询问保留哪个。</translation>
        </message>
        <message>
            <source>On its way to the site</source>
            <translation>正在发往网站</translation>
        </message>
        <message>
            <source>Once one is, its stories can be pulled into the list.</source>
            <translation>连接后，可以把它的稿件拉取到列表中。</translation>
        </message>
        <message>
            <source>One story came</source>
            <translation>已拉取一篇稿件</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open in the window</source>
            <translation>在窗口中打开</translation>
        </message>
        <message>
            <source>Pictures stay on the site until they are fetched.</source>
            <translation>图片留在网站上，直到获取它们。</translation>
        </message>
        <message>
            <source>Pulling</source>
            <translation>正在拉取</translation>
        </message>
        <message>
            <source>Show the report</source>
            <translation>显示报告</translation>
        </message>
        <message>
            <source>The outbox carries your version there. The next pull looks again.</source>
            <translation>发件箱正将您的版本送往那里。下次拉取会再查看。</translation>
        </message>
        <message>
            <source>Took the site’s newer version</source>
            <translation>采用了网站的较新版本</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>What they said before is in their history.</source>
            <translation>之前的内容保留在各自的历史中。</translation>
        </message>
        <message>
            <source>one did not come</source>
            <translation>一篇没有拉取</translation>
        </message>
        <message>
            <source>one took the site’s newer version</source>
            <translation>一篇采用了网站的较新版本</translation>
        </message>
        <message>
            <source>one waits for the outbox</source>
            <translation>一篇等待发件箱</translation>
        </message>
        <message>
            <source>one was changed here and there</source>
            <translation>一篇在这里和那里都有修改</translation>
        </message>
        <message>
            <source>the open one waits</source>
            <translation>打开的一篇在等待</translation>
        </message>
    </context>
    <context>
        <name>PullDialog</name>
        <message>
            <source>A story that was changed here is never overwritten. Pictures stay on the site until they are fetched.</source>
            <translation>在这里修改过的稿件绝不会被覆盖。图片留在网站上，直到获取它们。</translation>
        </message>
        <message>
            <source>All stories</source>
            <translation>所有稿件</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Drafts, pending, scheduled and private ones too</source>
            <translation>也包括草稿、待审、定时和私密的</translation>
        </message>
        <message>
            <source>Go on where the last pull stopped, at {done} of {total}</source>
            <translation>从上次停下的地方继续，{done} / {total}</translation>
        </message>
        <message>
            <source>New or changed since the last pull ({when})</source>
            <translation>上次拉取（{when}）以来新增或更改的</translation>
        </message>
        <message>
            <source>Pull</source>
            <translation>拉取</translation>
        </message>
        <message>
            <source>Pull stories from a site</source>
            <translation>从网站拉取稿件</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>Those that the site finds for</source>
            <translation>网站按以下字词找到的</translation>
        </message>
        <message>
            <source>Those that were changed since</source>
            <translation>自以下时间以来更改的</translation>
        </message>
        <message>
            <source>harbour</source>
            <translation>港口</translation>
        </message>
    </context>
    <context>
        <name>PullReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation>没有更多说明。</translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation>哪些已拉取，哪些没有，以及原因</translation>
        </message>
    </context>
    <context>
        <name>QuietLine</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>RatioBox</name>
        <message>
            <source>A shape of your site can be typed: 1200 x 630</source>
            <translation>可以输入您网站的尺寸：1200 x 630</translation>
        </message>
        <message>
            <source>As the picture</source>
            <translation>与图片一致</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>自由</translation>
        </message>
        <message>
            <source>Shape</source>
            <translation>形状</translation>
        </message>
    </context>
    <context>
        <name>Replacing</name>
        <message>
            <source>Choose the picture that takes the place of {name} in all stories, then press Replace.</source>
            <translation>请选择在所有稿件中取代 {name} 的图片，然后按“替换”。</translation>
        </message>
        <message>
            <source>Cleaned: {n}.</source>
            <translation>已清理：{n}。</translation>
        </message>
        <message>
            <source>Not brought back, because somebody worked on them since; stories: {n}.</source>
            <translation>未恢复，因为之后有人修改过；稿件：{n}。</translation>
        </message>
        <message>
            <source>Nothing was replaced: the chosen picture is the old one.</source>
            <translation>没有替换：所选图片就是旧图片。</translation>
        </message>
        <message>
            <source>Protect</source>
            <translation>保护</translation>
        </message>
        <message>
            <source>Remove place, camera, owner and history from the files on this computer ({n})? Captions and credits stay in the library. That cannot be undone; backups made before still have the old files.</source>
            <translation>清除这台电脑上文件（{n}）中的地点、相机、所有者和历史？图片说明和来源保留在媒体库中。此操作无法撤销；之前的备份仍含旧文件。</translation>
        </message>
        <message>
            <source>Replace</source>
            <translation>替换</translation>
        </message>
        <message>
            <source>{new} is shown in place of {old}; stories: {n}. Readers see it once they are published.</source>
            <translation>已用 {new} 取代 {old}；稿件：{n}。发布后读者即可看到。</translation>
        </message>
    </context>
    <context>
        <name>ReportDialog</name>
        <message>
            <source>Copy the report</source>
            <translation>复制报告</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Give them the file’s text</source>
            <translation>换上文件中的文字</translation>
        </message>
        <message>
            <source>Let them come a second time</source>
            <translation>再导入一次</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>There is nothing more to say.</source>
            <translation>没有更多说明。</translation>
        </message>
        <message>
            <source>What came, what did not and why</source>
            <translation>哪些已拉取，哪些没有，以及原因</translation>
        </message>
    </context>
    <context>
        <name>Restoring</name>
        <message>
            <source>The text has changed since it was compared: look at the comparison again</source>
            <translation>比较之后文字又有变化：请重新查看比较结果</translation>
        </message>
        <message>
            <source>The version “{name}” is back</source>
            <translation>版本“{name}”已恢复</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>Rows</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
    </context>
    <context>
        <name>Salvage</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Parts of these lists are missing or came from a backup: {names}.</source>
            <translation>这些列表缺少部分内容或来自备份：{names}。</translation>
        </message>
        <message>
            <source>Progress of the salvage</source>
            <translation>抢救进度</translation>
        </message>
        <message>
            <source>Reading what can be read…</source>
            <translation>正在读取可读的内容…</translation>
        </message>
        <message>
            <source>Salvage</source>
            <translation>抢救</translation>
        </message>
        <message>
            <source>Salvage the damaged store?</source>
            <translation>抢救损坏的稿件库？</translation>
        </message>
        <message>
            <source>Salvage…</source>
            <translation>抢救…</translation>
        </message>
        <message>
            <source>Show the folder</source>
            <translation>显示文件夹</translation>
        </message>
        <message>
            <source>Stories of which the text is lost: {n}. They come first below.</source>
            <translation>文字丢失的稿件：{n}。它们列在下面最前。</translation>
        </message>
        <message>
            <source>Stories that did not come as they were saved last</source>
            <translation>未能恢复为最后保存状态的稿件</translation>
        </message>
        <message>
            <source>The damaged file is kept as {name}; this report stands beside it.</source>
            <translation>损坏的文件保存为 {name}；此报告在它旁边。</translation>
        </message>
        <message>
            <source>What came back</source>
            <translation>恢复的内容</translation>
        </message>
        <message>
            <source>Without a headline</source>
            <translation>没有标题</translation>
        </message>
        <message>
            <source>newsdesk reads every story that can still be read, takes what cannot from its history or the newest backup, and opens a new store with all of them. The damaged file is kept.</source>
            <translation>newsdesk 会读取所有仍可读的稿件，读不出的从其历史或最新备份中取得，并用它们打开新的稿件库。损坏的文件会保留。</translation>
        </message>
    </context>
    <context>
        <name>Sample</name>
        <message>
            <source>Back to my stories</source>
            <translation>返回我的稿件</translation>
        </message>
        <message>
            <source>Nothing is sent from here: Publish writes into a folder on this computer.</source>
            <translation>这里不会发送任何内容：发布只写入这台电脑上的文件夹。</translation>
        </message>
        <message>
            <source>Sample newsroom</source>
            <translation>示例编辑部</translation>
        </message>
        <message>
            <source>This is the sample newsroom. Look around, change what you like.</source>
            <translation>这是示例编辑部。请随意查看和修改。</translation>
        </message>
    </context>
    <context>
        <name>Search</name>
        <message numerus="yes">
            <source>%Ln stories are not read yet and may be missing here.</source>
            <translation>
                <numerusform>还有 %Ln 篇稿件尚未读取，可能不在这里。</numerusform>
            </translation>
        </message>
        <message>
            <source>No story has {query}</source>
            <translation>没有含 {query} 的稿件</translation>
        </message>
        <message>
            <source>No story here has {query}.
All stories looks everywhere.</source>
            <translation>这里没有含 {query} 的稿件。
“所有稿件”会搜索各处。</translation>
        </message>
        <message>
            <source>Nothing was looked for</source>
            <translation>没有要搜索的内容</translation>
        </message>
        <message>
            <source>Words of headline, text, byline, tags and notes</source>
            <translation>标题、正文、署名、标签和备注中的字词</translation>
        </message>
        <message>
            <source>“in quotation marks”   beginning*   -without</source>
            <translation>“引号中的词组”   词首*   -排除</translation>
        </message>
    </context>
    <context>
        <name>SectionsManager</name>
        <message>
            <source>A section is a part of the paper: Business, Sports. New adds one.</source>
            <translation>版块是报纸的一部分：财经、体育。“新建”可添加版块。</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Move down (Alt+Down)</source>
            <translation>下移 (Alt+Down)</translation>
        </message>
        <message>
            <source>Move out (Alt+Left)</source>
            <translation>移出 (Alt+Left)</translation>
        </message>
        <message>
            <source>Move under the one above (Alt+Right)</source>
            <translation>移到上一个之下 (Alt+Right)</translation>
        </message>
        <message>
            <source>Move up (Alt+Up)</source>
            <translation>上移 (Alt+Up)</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New section</source>
            <translation>新版块</translation>
        </message>
        <message>
            <source>New section {n}</source>
            <translation>新版块 {n}</translation>
        </message>
        <message>
            <source>No sections yet</source>
            <translation>还没有版块</translation>
        </message>
        <message>
            <source>None: at the top</source>
            <translation>无：在最上层</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>顺序</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) go to {parent}.</source>
            <translation>移除 {name}？其稿件（{n}）归入 {parent}。</translation>
        </message>
        <message>
            <source>Remove {name}? Its stories ({n}) stay, without a section.</source>
            <translation>移除 {name}？其稿件（{n}）保留，没有版块。</translation>
        </message>
        <message>
            <source>Remove {name}? No story stands in it.</source>
            <translation>移除 {name}？其中没有稿件。</translation>
        </message>
        <message>
            <source>Sections</source>
            <translation>版块</translation>
        </message>
        <message>
            <source>Stands under</source>
            <translation>上级</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>稿件</translation>
        </message>
        <message>
            <source>The order is that of the side bar and of your pages. A section with stories keeps its address.</source>
            <translation>顺序与侧栏和您的页面一致。有稿件的版块保留其地址。</translation>
        </message>
        <message>
            <source>The sections under it move up.</source>
            <translation>其下的版块上移一级。</translation>
        </message>
        <message>
            <source>{name} was moved.</source>
            <translation>{name} 已移动。</translation>
        </message>
        <message>
            <source>{name} was removed.</source>
            <translation>{name} 已移除。</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old} 现在名为 {new}。</translation>
        </message>
    </context>
    <context>
        <name>SendingWhole</name>
        <message>
            <source>Everybody who gets {name} can read {found}. Send it with that?</source>
            <translation>得到 {name} 的人都能读到{found}。仍然发送？</translation>
        </message>
        <message>
            <source>Send it whole</source>
            <translation>完整发送</translation>
        </message>
        <message>
            <source>The file of {name} says nothing of place, camera or owner, but may say more than is looked for here: its whole history. Send it with that?</source>
            <translation>{name} 的文件没有提到地点、相机或所有者，但可能含有这里未检查的内容：其全部历史。仍然发送？</translation>
        </message>
        <message>
            <source>by which program: {said}</source>
            <translation>所用程序：{said}</translation>
        </message>
        <message>
            <source>its serial number: {said}</source>
            <translation>序列号：{said}</translation>
        </message>
        <message>
            <source>when: {said}</source>
            <translation>时间：{said}</translation>
        </message>
        <message>
            <source>where it was taken: {said}</source>
            <translation>拍摄地点：{said}</translation>
        </message>
        <message>
            <source>whose it is: {said}</source>
            <translation>所有者：{said}</translation>
        </message>
        <message>
            <source>with which camera: {said}</source>
            <translation>所用相机：{said}</translation>
        </message>
        <message>
            <source>{name} is sent with all that its file says, from the next publish on.</source>
            <translation>从下次发布起，{name} 将连同文件中的全部信息发送。</translation>
        </message>
        <message>
            <source>{name} is sent with caption, credit and copyright alone, from the next publish on.</source>
            <translation>从下次发布起，{name} 只带图片说明、来源和版权发送。</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>Backups</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>写作</translation>
        </message>
        <message>
            <source>You and the paper</source>
            <translation>您和报社</translation>
        </message>
    </context>
    <context>
        <name>SettingsWindow</name>
        <message>
            <source>Pages</source>
            <translation>页面</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>SideBar</name>
        <message>
            <source>Places</source>
            <translation>位置</translation>
        </message>
    </context>
    <context>
        <name>SideDialog</name>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
    </context>
    <context>
        <name>SigningIn</name>
        <message>
            <source>A sign-in came back that nothing here waits for.</source>
            <translation>收到一个这里没有等待的登录。</translation>
        </message>
        <message>
            <source>Nothing was connected. Connect the site again; the password that was made there may be revoked.</source>
            <translation>没有建立连接。请重新连接网站；在那里生成的密码可以撤销。</translation>
        </message>
    </context>
    <context>
        <name>SiteForm</name>
        <message>
            <source>A photograph has {least} to {most} kB, or no limit. The number is as it was.</source>
            <translation>照片大小为 {least} 到 {most} kB，或不限。数值保持原样。</translation>
        </message>
        <message>
            <source>Kilobytes of a photograph</source>
            <translation>照片的千字节数</translation>
        </message>
        <message>
            <source>Longest side of pictures</source>
            <translation>图片最长边</translation>
        </message>
        <message>
            <source>No byline: by</source>
            <translation>无署名：署名为</translation>
        </message>
        <message>
            <source>No section: in</source>
            <translation>无版块：归入</translation>
        </message>
        <message>
            <source>Photographs go as WebP, which is smaller than JPEG</source>
            <translation>照片以 WebP 发送，比 JPEG 小</translation>
        </message>
        <message>
            <source>Pictures up to</source>
            <translation>图片最大</translation>
        </message>
        <message>
            <source>Pull stories…</source>
            <translation>拉取稿件…</translation>
        </message>
        <message>
            <source>Quality of photographs</source>
            <translation>照片质量</translation>
        </message>
        <message>
            <source>Readers may not reply there, whatever the story says</source>
            <translation>无论稿件如何设置，读者都不能在那里评论</translation>
        </message>
        <message>
            <source>Sections and authors…</source>
            <translation>版块和作者…</translation>
        </message>
        <message>
            <source>Send classic HTML instead of blocks, where a story is new there</source>
            <translation>稿件首次发到那里时，发送经典 HTML 而不是区块</translation>
        </message>
        <message>
            <source>Stories without a byline</source>
            <translation>没有署名的稿件</translation>
        </message>
        <message>
            <source>Stories without a section</source>
            <translation>没有版块的稿件</translation>
        </message>
        <message>
            <source>The account that signs in</source>
            <translation>登录的账户</translation>
        </message>
        <message>
            <source>The longest side is {least} to {most} pixels. The number is as it was.</source>
            <translation>最长边为 {least} 到 {most} 像素。数值保持原样。</translation>
        </message>
        <message>
            <source>The quality is {least} to {most}. The number is as it was.</source>
            <translation>质量为 {least} 到 {most}。数值保持原样。</translation>
        </message>
        <message>
            <source>The site’s own default</source>
            <translation>网站自己的默认值</translation>
        </message>
        <message>
            <source>What the account may not do there</source>
            <translation>该账户在那里不能做的事</translation>
        </message>
        <message>
            <source>at most</source>
            <translation>最多</translation>
        </message>
        <message>
            <source>kB</source>
            <translation>kB</translation>
        </message>
        <message>
            <source>pixels, quality</source>
            <translation>像素，质量</translation>
        </message>
    </context>
    <context>
        <name>SitesPage</name>
        <message>
            <source>A new story goes to the usual one; the arrow beside Publish offers the others.</source>
            <translation>新稿件发往常用网站；“发布”旁的箭头提供其他网站。</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>账户</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Connect a site…</source>
            <translation>连接网站…</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
        <message>
            <source>How the pages of a folder look, and the preview while the site is the usual one</source>
            <translation>文件夹页面的样式，以及该网站为常用时的预览样式</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Make it the usual one</source>
            <translation>设为常用</translation>
        </message>
        <message>
            <source>No site yet. Connect one, and stories can go out.</source>
            <translation>还没有网站。连接一个，稿件就能发出。</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Open the folder for themes of your own</source>
            <translation>打开自有主题的文件夹</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Remove {site}? What is published there stays there; newsdesk forgets its password and which story is which post, and what waits for it in the outbox is not sent.</source>
            <translation>移除 {site}？已在那里发布的内容保留；newsdesk 会忘记其密码以及稿件与文章的对应，发件箱中等待发往它的内容不会发送。</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>登录…</translation>
        </message>
        <message>
            <source>Sign out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>Signing out of {site}…</source>
            <translation>正在退出 {site}…</translation>
        </message>
        <message>
            <source>Sites</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>Tell me on the desktop when a story was sent or not, while I am in another program</source>
            <translation>当我在其他程序中时，在桌面上告知稿件是否已发送</translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here and revoked there. The next publish asks for one.</source>
            <translation>{site} 的密码已在这里忘记，并在那里撤销。下次发布时会询问。</translation>
        </message>
        <message>
            <source>The password for {site} is forgotten here. The site was not told: revoke it there, in your profile.</source>
            <translation>{site} 的密码已在这里忘记。没有通知网站：请在那里您的个人资料中撤销。</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Themes of your own lie in {folder}.</source>
            <translation>自有主题位于 {folder}。</translation>
        </message>
        <message>
            <source>usual</source>
            <translation>常用</translation>
        </message>
        <message>
            <source>{account}, signed out</source>
            <translation>{account}，已退出登录</translation>
        </message>
        <message>
            <source>{site} was removed.</source>
            <translation>{site} 已移除。</translation>
        </message>
    </context>
    <context>
        <name>SitesPopover</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Publish</source>
            <translation>发布</translation>
        </message>
        <message numerus="yes">
            <source>Publish to %Ln sites</source>
            <translation>
                <numerusform>发布到 %Ln 个网站</numerusform>
            </translation>
        </message>
        <message>
            <source>Publish to several sites</source>
            <translation>发布到多个网站</translation>
        </message>
        <message>
            <source>The story keeps this choice.</source>
            <translation>稿件会保留此选择。</translation>
        </message>
    </context>
    <context>
        <name>SlashMenu</name>
        <message>
            <source>Nothing of that name</source>
            <translation>没有此名称</translation>
        </message>
    </context>
    <context>
        <name>SnippetsDialog</name>
        <message>
            <source>A short word, no spaces</source>
            <translation>一个短词，不含空格</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>In the text, type the word and press Tab, or find it in the / menu.</source>
            <translation>在正文中输入该词并按 Tab，或在 / 菜单中找到它。</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Snippets</source>
            <translation>常用片段</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>What it stands for; Markdown works</source>
            <translation>它所代表的内容；可用 Markdown</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>词</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>字数</translation>
        </message>
    </context>
    <context>
        <name>SourceDialog</name>
        <message>
            <source>It is kept as it is and cleaned for every view. Sites may strip parts of it.</source>
            <translation>原样保留，并在每次显示时清理。网站可能会去掉其中一部分。</translation>
        </message>
        <message>
            <source>Raw HTML</source>
            <translation>原始 HTML</translation>
        </message>
    </context>
    <context>
        <name>SourceView</name>
        <message>
            <source>Markdown source</source>
            <translation>Markdown 源文本</translation>
        </message>
    </context>
    <context>
        <name>Spelling</name>
        <message>
            <source>Add a file…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation>添加拼写词典</translation>
        </message>
        <message>
            <source>Add to the desk’s words</source>
            <translation>加入编辑部词表</translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation>Hunspell 词典 (*.dic)</translation>
        </message>
        <message>
            <source>Ignore in this article</source>
            <translation>在本稿中忽略</translation>
        </message>
        <message>
            <source>Looking for suggestions</source>
            <translation>正在查找建议</translation>
        </message>
        <message>
            <source>No spelling dictionary for {language} on this computer</source>
            <translation>这台电脑上没有 {language} 的拼写词典</translation>
        </message>
        <message>
            <source>No suggestion</source>
            <translation>没有建议</translation>
        </message>
        <message>
            <source>No word that the dictionary does not know</source>
            <translation>没有词典不认识的词</translation>
        </message>
        <message>
            <source>{file} lacks its .aff file beside it</source>
            <translation>{file} 旁边缺少 .aff 文件</translation>
        </message>
    </context>
    <context>
        <name>StageButton</name>
        <message>
            <source>Stage: {stage}</source>
            <translation>阶段：{stage}</translation>
        </message>
    </context>
    <context>
        <name>StageEntry</name>
        <message>
            <source>Who and when</source>
            <translation>人员和时间</translation>
        </message>
        <message>
            <source>begun</source>
            <translation>创建</translation>
        </message>
        <message>
            <source>no name given</source>
            <translation>未给出姓名</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>Awaits review</source>
            <translation>等待审核</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>已更正</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Idea</source>
            <translation>选题</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>审核中</translation>
        </message>
        <message>
            <source>No byline</source>
            <translation>无署名</translation>
        </message>
        <message>
            <source>No section</source>
            <translation>无版块</translation>
        </message>
        <message>
            <source>Not published</source>
            <translation>未发布</translation>
        </message>
        <message>
            <source>Not sent</source>
            <translation>未发送</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>已发布</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>就绪</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>已定时</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>正在发送</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Tomorrow</source>
            <translation>明天</translation>
        </message>
        <message>
            <source>Waits to be sent</source>
            <translation>等待发送</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>已撤下</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>changed on the site</source>
            <translation>网站上有修改</translation>
        </message>
        <message>
            <source>edited since</source>
            <translation>之后有修改</translation>
        </message>
        <message>
            <source>embargo {time}</source>
            <translation>禁发至 {time}</translation>
        </message>
        <message>
            <source>in the outbox</source>
            <translation>在发件箱中</translation>
        </message>
        <message>
            <source>needs you</source>
            <translation>需要您处理</translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation>{n} 个 TK</translation>
        </message>
        <message>
            <source>{n} d</source>
            <translation>{n} 天</translation>
        </message>
        <message>
            <source>{n} h</source>
            <translation>{n} 小时</translation>
        </message>
        <message>
            <source>{n} min</source>
            <translation>{n} 分钟</translation>
        </message>
    </context>
    <context>
        <name>StepList</name>
        <message>
            <source>Steps</source>
            <translation>步骤</translation>
        </message>
    </context>
    <context>
        <name>StepModel</name>
        <message>
            <source>{step}: begun</source>
            <translation>{step}：已开始</translation>
        </message>
        <message>
            <source>{step}: done</source>
            <translation>{step}：已完成</translation>
        </message>
        <message>
            <source>{step}: not done</source>
            <translation>{step}：未完成</translation>
        </message>
        <message>
            <source>{step}: to come</source>
            <translation>{step}：待进行</translation>
        </message>
        <message>
            <source>{step}: under way</source>
            <translation>{step}：进行中</translation>
        </message>
    </context>
    <context>
        <name>StoreTrouble</name>
        <message>
            <source>Open another store…</source>
            <translation>打开另一个稿件库…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Restore from a backup…</source>
            <translation>从备份恢复…</translation>
        </message>
        <message>
            <source>Salvage the store…</source>
            <translation>抢救稿件库…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>StoryEdit</name>
        <message>
            <source>Caption</source>
            <translation>图片说明</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>图片来源</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>小标题</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>稿件</translation>
        </message>
        <message>
            <source>Title of the box</source>
            <translation>框的标题</translation>
        </message>
        <message>
            <source>What the footnote says</source>
            <translation>脚注内容</translation>
        </message>
        <message>
            <source>Who said it</source>
            <translation>谁说的</translation>
        </message>
        <message>
            <source>Write the story</source>
            <translation>撰写稿件</translation>
        </message>
    </context>
    <context>
        <name>StoryMenu</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Cut</source>
            <translation>剪切</translation>
        </message>
        <message>
            <source>Link…</source>
            <translation>链接…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Paste as plain text</source>
            <translation>粘贴为纯文本</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>Strip</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>TableBar</name>
        <message>
            <source>Take the table out</source>
            <translation>去掉表格</translation>
        </message>
    </context>
    <context>
        <name>Tables</name>
        <message>
            <source>Align the column left</source>
            <translation>列左对齐</translation>
        </message>
        <message>
            <source>Align the column right</source>
            <translation>列右对齐</translation>
        </message>
        <message>
            <source>Caption of the table</source>
            <translation>表格说明</translation>
        </message>
        <message>
            <source>Centre the column</source>
            <translation>列居中</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Column before</source>
            <translation>在前面插入列</translation>
        </message>
        <message>
            <source>Column behind</source>
            <translation>在后面插入列</translation>
        </message>
        <message>
            <source>Delete the column</source>
            <translation>删除列</translation>
        </message>
        <message>
            <source>Delete the row</source>
            <translation>删除行</translation>
        </message>
        <message>
            <source>Header row</source>
            <translation>标题行</translation>
        </message>
        <message>
            <source>Move the column left</source>
            <translation>列左移</translation>
        </message>
        <message>
            <source>Move the column right</source>
            <translation>列右移</translation>
        </message>
        <message>
            <source>Move the row down</source>
            <translation>行下移</translation>
        </message>
        <message>
            <source>Move the row up</source>
            <translation>行上移</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Row above</source>
            <translation>在上方插入行</translation>
        </message>
        <message>
            <source>Row below</source>
            <translation>在下方插入行</translation>
        </message>
        <message>
            <source>Row {row}, column {column}</source>
            <translation>第 {row} 行，第 {column} 列</translation>
        </message>
        <message>
            <source>Take the table out</source>
            <translation>去掉表格</translation>
        </message>
    </context>
    <context>
        <name>TagsManager</name>
        <message>
            <source>Give a story tags in its facts; they are kept in order here.</source>
            <translation>在稿件资料中添加标签；它们在这里整理。</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>合并</translation>
        </message>
        <message numerus="yes">
            <source>Merge %Ln tags</source>
            <translation>
                <numerusform>合并 %Ln 个标签</numerusform>
            </translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>No tags yet</source>
            <translation>还没有标签</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Stories</source>
            <translation>稿件</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Take {names} off all stories ({n})? The stories stay.</source>
            <translation>从所有稿件（{n}）去掉 {names}？稿件保留。</translation>
        </message>
        <message>
            <source>To merge tags, select several (Ctrl or Shift and a click) and say what they are called then.</source>
            <translation>要合并标签，请选择多个（Ctrl 或 Shift 加点击），并输入合并后的名称。</translation>
        </message>
        <message>
            <source>{names} are one tag now: {new}.</source>
            <translation>{names} 现已合为一个标签：{new}。</translation>
        </message>
        <message>
            <source>{names}: taken off all stories.</source>
            <translation>{names}：已从所有稿件去掉。</translation>
        </message>
        <message>
            <source>{name} is there already. Make the two one tag?</source>
            <translation>{name} 已存在。要把两者合为一个标签吗？</translation>
        </message>
        <message>
            <source>{old} is called {new} now.</source>
            <translation>{old} 现在名为 {new}。</translation>
        </message>
    </context>
    <context>
        <name>TeaserPage</name>
        <message>
            <source>Arrows move it, with Alt they size it. It changes no pixel; WordPress cuts its lists itself.</source>
            <translation>方向键移动它，按住 Alt 则调整大小。不改变任何像素；WordPress 的列表由它自己裁切。</translation>
        </message>
        <message>
            <source>No part of its own</source>
            <translation>不单独裁切</translation>
        </message>
        <message>
            <source>What front page, sections and other stories show of it. The story’s own page shows all of it.</source>
            <translation>首页、版块和其他稿件显示的部分。稿件自己的页面显示整张图片。</translation>
        </message>
    </context>
    <context>
        <name>TemplatesManager</name>
        <message>
            <source>A template is a story’s skeleton. New makes one.</source>
            <translation>模板是稿件的框架。“新建”可添加一个。</translation>
        </message>
        <message>
            <source>As it was shipped</source>
            <translation>恢复出厂内容</translation>
        </message>
        <message>
            <source>Begin a story</source>
            <translation>开始一篇稿件</translation>
        </message>
        <message>
            <source>Bring back the removed ones</source>
            <translation>找回已移除的</translation>
        </message>
        <message>
            <source>Divided by commas</source>
            <translation>用逗号分隔</translation>
        </message>
        <message>
            <source>Headline</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Kicker</source>
            <translation>眉题</translation>
        </message>
        <message>
            <source>Length in words</source>
            <translation>字数</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>新模板</translation>
        </message>
        <message>
            <source>No templates</source>
            <translation>没有模板</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>版块</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Standfirst</source>
            <translation>导语</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>文字</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>字数</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>已更改</translation>
        </message>
        <message>
            <source>{name} is as it was shipped.</source>
            <translation>{name} 已恢复出厂内容。</translation>
        </message>
        <message>
            <source>{name} was changed.</source>
            <translation>{name} 已修改。</translation>
        </message>
        <message>
            <source>{name} was removed. Stories made from it stay.</source>
            <translation>{name} 已移除。用它创建的稿件保留。</translation>
        </message>
    </context>
    <context>
        <name>TextColumn</name>
        <message>
            <source>Choose a story, or press Ctrl+N for a new one</source>
            <translation>选择一篇稿件，或按 Ctrl+N 新建</translation>
        </message>
    </context>
    <context>
        <name>TileDelegate</name>
        <message>
            <source>No alternative text</source>
            <translation>没有替代文本</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Versions of the story</source>
            <translation>稿件的版本</translation>
        </message>
    </context>
    <context>
        <name>TkList</name>
        <message>
            <source>Go to what is still to come</source>
            <translation>转到尚待补充的内容</translation>
        </message>
        <message>
            <source>Nothing is marked TK or [CHECK ...].</source>
            <translation>没有 TK 或 [CHECK ...] 标记。</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
    </context>
    <context>
        <name>TkMark</name>
        <message>
            <source>List what is still to come</source>
            <translation>列出尚待补充的内容</translation>
        </message>
        <message>
            <source>{n} TK</source>
            <translation>{n} 个 TK</translation>
        </message>
        <message>
            <source>{n} TK, list them</source>
            <translation>{n} 个 TK，列出</translation>
        </message>
    </context>
    <context>
        <name>ToFile</name>
        <message>
            <source>Choose another folder, or write an .html file.</source>
            <translation>请选择其他文件夹，或写成 .html 文件。</translation>
        </message>
        <message>
            <source>The story is untouched.</source>
            <translation>稿件没有改动。</translation>
        </message>
        <message>
            <source>{path} could not be written.</source>
            <translation>无法写入 {path}。</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Attribution</source>
            <translation>出处</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>块</translation>
        </message>
        <message>
            <source>Bold</source>
            <translation>粗体</translation>
        </message>
        <message>
            <source>Box title</source>
            <translation>框标题</translation>
        </message>
        <message>
            <source>Bulleted list</source>
            <translation>项目符号列表</translation>
        </message>
        <message>
            <source>Caption</source>
            <translation>图片说明</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>单元格</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Code in the line</source>
            <translation>行内代码</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>图片来源</translation>
        </message>
        <message>
            <source>Header cell</source>
            <translation>标题单元格</translation>
        </message>
        <message>
            <source>Heading 2</source>
            <translation>二级小标题</translation>
        </message>
        <message>
            <source>Heading 3</source>
            <translation>三级小标题</translation>
        </message>
        <message>
            <source>Heading 4</source>
            <translation>四级小标题</translation>
        </message>
        <message>
            <source>Heading {level}</source>
            <translation>{level} 级小标题</translation>
        </message>
        <message>
            <source>Italic</source>
            <translation>斜体</translation>
        </message>
        <message>
            <source>Kind of paragraph</source>
            <translation>段落类型</translation>
        </message>
        <message>
            <source>Link</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Numbered list</source>
            <translation>编号列表</translation>
        </message>
        <message>
            <source>Paragraph</source>
            <translation>段落</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>图片</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>引文</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Strike through</source>
            <translation>删除线</translation>
        </message>
        <message>
            <source>Subscript</source>
            <translation>下标</translation>
        </message>
        <message>
            <source>Superscript</source>
            <translation>上标</translation>
        </message>
        <message>
            <source>To be checked (TK)</source>
            <translation>待核实（TK）</translation>
        </message>
        <message>
            <source>Tools for the text</source>
            <translation>正文工具</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>All menus</source>
            <translation>所有菜单</translation>
        </message>
        <message>
            <source>All menus (F10)</source>
            <translation>所有菜单 (F10)</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>新建稿件</translation>
        </message>
        <message>
            <source>Preview and facts</source>
            <translation>预览和资料</translation>
        </message>
        <message>
            <source>Side bar</source>
            <translation>侧栏</translation>
        </message>
    </context>
    <context>
        <name>Trouble</name>
        <message>
            <source>Connect the site…</source>
            <translation>连接网站…</translation>
        </message>
        <message>
            <source>See what changed…</source>
            <translation>查看更改…</translation>
        </message>
    </context>
    <context>
        <name>UndoOffer</name>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
    </context>
    <context>
        <name>UnsavedDialog</name>
        <message>
            <source>Close newsdesk</source>
            <translation>关闭 newsdesk</translation>
        </message>
        <message>
            <source>Copy the text, then close</source>
            <translation>复制文字，然后关闭</translation>
        </message>
        <message>
            <source>Paste it into another program first, and close newsdesk then: on some systems the clipboard is emptied when the program that filled it ends.</source>
            <translation>请先把它粘贴到另一个程序，再关闭 newsdesk：在某些系统上，填充剪贴板的程序结束时剪贴板会清空。</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>留下</translation>
        </message>
        <message>
            <source>The story is not saved</source>
            <translation>稿件没有保存</translation>
        </message>
        <message>
            <source>The text is on the clipboard.</source>
            <translation>文字在剪贴板上。</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
    </context>
    <context>
        <name>Ways</name>
        <message>
            <source>It makes newsdesk known as the program for “newsdesk:” links, for your account on this computer.</source>
            <translation>它会使 newsdesk 成为您在这台电脑上的账户处理“newsdesk:”链接的程序。</translation>
        </message>
        <message>
            <source>Let the browser bring you back here</source>
            <translation>让浏览器带您回到这里</translation>
        </message>
        <message>
            <source>Sign in with the browser (recommended)</source>
            <translation>用浏览器登录（推荐）</translation>
        </message>
        <message>
            <source>Type a name and an application password</source>
            <translation>输入用户名和应用程序密码</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Connect a site</source>
            <translation>连接网站</translation>
        </message>
        <message>
            <source>Ctrl+N, and the caret is in the headline</source>
            <translation>按 Ctrl+N，光标就在标题中</translation>
        </message>
        <message>
            <source>Everything is kept on this computer. Nothing goes anywhere until you press Publish.</source>
            <translation>一切都保存在这台电脑上。在您按“发布”之前，不会传到任何地方。</translation>
        </message>
        <message>
            <source>Headline, dateline, text are found</source>
            <translation>识别标题、电头、正文</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Look around in a sample newsroom first</source>
            <translation>先看看示例编辑部</translation>
        </message>
        <message>
            <source>New story</source>
            <translation>新建稿件</translation>
        </message>
        <message>
            <source>Paste wire copy</source>
            <translation>粘贴通稿</translation>
        </message>
        <message>
            <source>Word, Markdown, HTML, plain text</source>
            <translation>Word、Markdown、HTML、纯文本</translation>
        </message>
        <message>
            <source>WordPress. A folder is set up already</source>
            <translation>WordPress。已设好一个文件夹</translation>
        </message>
        <message>
            <source>Write your first story</source>
            <translation>写第一篇稿件</translation>
        </message>
    </context>
    <context>
        <name>WidthBar</name>
        <message>
            <source>Desktop</source>
            <translation>桌面</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>手机</translation>
        </message>
        <message>
            <source>Tablet</source>
            <translation>平板</translation>
        </message>
        <message>
            <source>{name}, {pixels} px wide</source>
            <translation>{name}，宽 {pixels} 像素</translation>
        </message>
        <message>
            <source>{pixels} px</source>
            <translation>{pixels} 像素</translation>
        </message>
    </context>
    <context>
        <name>WireTaker</name>
        <message>
            <source>Taken from the wire copy: {parts}</source>
            <translation>从通稿中取得：{parts}</translation>
        </message>
        <message>
            <source>byline {names}</source>
            <translation>署名 {names}</translation>
        </message>
        <message>
            <source>dateline {dateline}</source>
            <translation>电头 {dateline}</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>standfirst</source>
            <translation>导语</translation>
        </message>
    </context>
    <context>
        <name>Workflow</name>
        <message numerus="yes">
            <source>%Ln stories were removed.</source>
            <translation>
                <numerusform>已移除 %Ln 篇稿件。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln words</source>
            <translation>
                <numerusform>%Ln 字</numerusform>
            </translation>
        </message>
        <message>
            <source>Edit templates…</source>
            <translation>编辑模板…</translation>
        </message>
        <message>
            <source>Empty the trash</source>
            <translation>清空回收站</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>新模板</translation>
        </message>
        <message>
            <source>One story was removed.</source>
            <translation>已移除一篇稿件。</translation>
        </message>
        <message numerus="yes">
            <source>Remove %Ln stories for ever?</source>
            <translation>
                <numerusform>永久移除 %Ln 篇稿件？</numerusform>
            </translation>
        </message>
        <message>
            <source>Remove for ever</source>
            <translation>永久删除</translation>
        </message>
        <message>
            <source>Remove one story for ever?</source>
            <translation>永久移除一篇稿件？</translation>
        </message>
        <message>
            <source>The text, the notes and the history go, and nothing brings them back.</source>
            <translation>文字、批注和历史都会消失，无法找回。</translation>
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation>回收站是空的。</translation>
        </message>
        <message>
            <source>What stands on a site stays there.</source>
            <translation>网站上的内容仍留在那里。</translation>
        </message>
        <message>
            <source>What stands on a site stays there. Left alone, a story goes by itself 30 days after it was thrown away.</source>
            <translation>网站上的内容留在那里。若不处理，稿件丢弃 30 天后会自行清除。</translation>
        </message>
        <message>
            <source>Which kind of story?</source>
            <translation>哪种稿件？</translation>
        </message>
    </context>
    <context>
        <name>WritingPage</name>
        <message>
            <source>A dictionary is two files of one name, .dic and .aff; put them into one folder.</source>
            <translation>词典是同名的两个文件，.dic 和 .aff；请把它们放在同一文件夹。</translation>
        </message>
        <message>
            <source>Add a file…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Add a spelling dictionary</source>
            <translation>添加拼写词典</translation>
        </message>
        <message>
            <source>Check spelling</source>
            <translation>检查拼写</translation>
        </message>
        <message>
            <source>Hunspell dictionary (*.dic)</source>
            <translation>Hunspell 词典 (*.dic)</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>New stories</source>
            <translation>新稿件</translation>
        </message>
        <message>
            <source>No file was added</source>
            <translation>没有添加文件</translation>
        </message>
        <message>
            <source>People read between {least} and {most} words a minute. The number is as it was.</source>
            <translation>人们每分钟阅读 {least} 到 {most} 字。数值保持原样。</translation>
        </message>
        <message>
            <source>Phrases by a short word and Tab</source>
            <translation>用短词加 Tab 输入常用语</translation>
        </message>
        <message>
            <source>Readers read</source>
            <translation>读者阅读速度</translation>
        </message>
        <message>
            <source>Smart quotes and dashes, by the story’s language</source>
            <translation>按稿件语言使用智能引号和破折号</translation>
        </message>
        <message>
            <source>Snippets…</source>
            <translation>常用片段…</translation>
        </message>
        <message>
            <source>Spelling dictionaries</source>
            <translation>拼写词典</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>去掉</translation>
        </message>
        <message>
            <source>The dictionaries are as they were.</source>
            <translation>词典保持原样。</translation>
        </message>
        <message>
            <source>The dictionary is used no more. Its file stays where it is.</source>
            <translation>不再使用该词典。其文件留在原处。</translation>
        </message>
        <message>
            <source>Those of this computer are found by themselves; files that you add here come first.</source>
            <translation>这台电脑上的词典会自动找到；您在这里添加的文件优先。</translation>
        </message>
        <message>
            <source>While you type</source>
            <translation>输入时</translation>
        </message>
        <message>
            <source>Words per minute</source>
            <translation>每分钟字数</translation>
        </message>
        <message>
            <source>not there any more</source>
            <translation>已不存在</translation>
        </message>
        <message>
            <source>words a minute, for the reading time here and on your pages</source>
            <translation>字每分钟，用于这里和页面上的阅读时间</translation>
        </message>
        <message>
            <source>{name} has no .aff file beside it.</source>
            <translation>{name} 旁边没有 .aff 文件。</translation>
        </message>
    </context>
    <context>
        <name>Zoom</name>
        <message>
            <source>Zoom {n} %</source>
            <translation>缩放 {n} %</translation>
        </message>
    </context>
    <context>
        <name>_Optional</name>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
    </context>
    <context>
        <name>_Panel</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Nothing of that name</source>
            <translation>没有此名称</translation>
        </message>
    </context>
    <context>
        <name>_View</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
    </context>
</TS>
